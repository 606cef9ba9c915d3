package org.jietong.print.internal.svg;

import java.io.Serial;

/** Something in a drawing that is not printed here: better no drawing than half of one. */
final class Unprintable extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    Unprintable(String what) {
        super(what);
    }
}
