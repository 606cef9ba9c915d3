package org.jietong.shell.internal.access;

import java.io.OutputStream;

/** Runs a line of commands. */
@FunctionalInterface
interface CommandLine {

    /**
     * Runs it.
     *
     * @param line at most 4000 characters
     * @param out takes what is answered, failures in words among it; not closed
     */
    void run(String line, OutputStream out);
}
