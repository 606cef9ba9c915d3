package org.jietong.api.print;

import java.util.Locale;
import java.util.Set;
import org.jietong.api.cases.IssuedReceipt;
import org.jietong.api.cases.IssuedReply;
import org.jietong.api.cases.IssuedSheets;
import org.jietong.api.problem.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/** Makes sheets ready for a printer. */
@ProviderType
public interface SheetPrinter {

    /**
     * Prints some sheets on A4. Takes a minute at the most. Called by several threads at once.
     *
     * @param issued what stands on them
     * @param wanted which of them, at least one
     * @param language Chinese or English
     * @return a PDF document with its fonts in it; refused with {@code PRINTING_UNAVAILABLE} when too much is being
     *     printed already, or it took too long
     */
    Outcome<byte[]> print(IssuedSheets issued, Set<Sheet> wanted, Locale language);

    /** Prints a receipt, likewise. */
    Outcome<byte[]> print(IssuedReceipt issued, Locale language);

    /** Prints the one reply of a case, likewise. */
    Outcome<byte[]> print(IssuedReply issued, Locale language);
}
