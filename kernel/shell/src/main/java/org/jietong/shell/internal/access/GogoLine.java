package org.jietong.shell.internal.access;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.felix.service.command.CommandProcessor;
import org.apache.felix.service.command.CommandSession;

/**
 * Runs lines by Gogo, the commands of the scope {@code jietong} without naming it.
 *
 * @param processor makes a session for each line
 */
record GogoLine(CommandProcessor processor) implements CommandLine {

    @Override
    public void run(String line, OutputStream out) {
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        try (CommandSession session = processor.createSession(InputStream.nullInputStream(), print, print)) {
            session.put("SCOPE", "jietong:*");
            Object answer = session.execute(line);
            if (answer != null) {
                print.println(answer);
            }
        } catch (Exception e) { // a command may throw whatever it likes, and the operator is to read it
            print.println(Optional.ofNullable(e.getMessage()).orElseGet(e::toString));
        }
        print.flush();
    }
}
