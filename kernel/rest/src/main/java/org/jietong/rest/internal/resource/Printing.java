package org.jietong.rest.internal.resource;

import java.util.Locale;
import java.util.Set;
import org.jietong.api.cases.IssuedSheets;
import org.jietong.api.print.Sheet;
import org.jietong.api.problem.Outcome;

/** Has sheets printed by whoever can at the moment. */
@FunctionalInterface
public interface Printing {

    /** A PDF document; refused with {@code PRINTING_UNAVAILABLE} when nobody prints, too. */
    Outcome<byte[]> print(IssuedSheets issued, Set<Sheet> wanted, Locale language);
}
