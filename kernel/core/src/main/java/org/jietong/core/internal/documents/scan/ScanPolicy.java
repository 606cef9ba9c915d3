package org.jietong.core.internal.documents.scan;

import java.util.Locale;

/** What happens to a file that cannot be scanned. */
enum ScanPolicy {
    /** Every file is scanned; where there is no scanner, no file is taken. */
    REQUIRED,
    /** Where there is a scanner, every file is scanned; while it is away, no file is taken. */
    USUAL,
    /** While the scanner is away, files are taken as not scanned. */
    LENIENT;

    /** @throws IllegalArgumentException when there is no such policy */
    static ScanPolicy of(String setting) {
        for (ScanPolicy policy : values()) {
            if (policy.name().toLowerCase(Locale.ROOT).equals(setting)) {
                return policy;
            }
        }
        throw new IllegalArgumentException("jietong.scanner.policy is required, usual or lenient");
    }
}
