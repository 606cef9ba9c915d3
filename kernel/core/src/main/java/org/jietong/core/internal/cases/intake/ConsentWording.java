package org.jietong.core.internal.cases.intake;

/** The text by which applicants consent to the fetching of evidence. */
public final class ConsentWording {
    /** Version of the text that applicants see now; goes up with each change of it in the language files. */
    public static final String PRESENT = "2026-1";

    private ConsentWording() {}
}
