package org.jietong.rest.internal.resource;

import java.util.function.Function;
import org.jietong.api.print.SheetPrinter;
import org.jietong.api.problem.Outcome;

/** Has things printed by whoever can at the moment. */
@FunctionalInterface
public interface Printing {

    /**
     * A PDF document; refused with {@code PRINTING_UNAVAILABLE} when nobody prints, too.
     *
     * @param work what is to be printed
     */
    Outcome<byte[]> print(Function<SheetPrinter, Outcome<byte[]>> work);
}
