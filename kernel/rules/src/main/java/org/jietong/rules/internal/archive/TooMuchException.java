package org.jietong.rules.internal.archive;

import java.io.IOException;

/** More came than was to be read. */
final class TooMuchException extends IOException {
    private static final long serialVersionUID = 1L;
}
