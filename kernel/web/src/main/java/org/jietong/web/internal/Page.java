package org.jietong.web.internal;

import java.util.Optional;

/** A page: the file that a browser opens, whose script shows what the rest of the address names. */
enum Page {
    /** For applicants. */
    HALL("hall.html", "style-src 'self'"),
    /** For staff; the editor of decision tables sets styles in the page. */
    CONSOLE("console.html", "style-src 'self' 'unsafe-inline'");

    private static final String POLICY = "default-src 'none'; script-src 'self'; img-src 'self' data: blob:; "
            + "font-src 'self' data:; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'; ";

    /** A picture opened at its own address may carry styles, and may not run anything. */
    private static final String POLICY_OF_FILES =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final String file;
    private final String styles;

    Page(String file, String styles) {
        this.file = file;
        this.styles = styles;
    }

    String file() {
        return file;
    }

    /** The value of its {@code Content-Security-Policy}. */
    String policy() {
        return POLICY + styles;
    }

    /** The value of {@code Content-Security-Policy} at an address, which shows a page or is that of a file. */
    static String policyOf(Optional<Page> shown) {
        return shown.map(Page::policy).orElse(POLICY_OF_FILES);
    }
}
