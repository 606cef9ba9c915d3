package org.jietong.rest.internal.resource;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** Answers with documents that were printed. */
final class Printed {
    static final String PDF = "application/pdf";

    private Printed() {}

    /**
     * A document to be shown, or kept under a name.
     *
     * @param name ASCII, without its ending
     */
    static Response answer(byte[] document, String name, Locale language) {
        return Response.ok(document, PDF)
                .language(language)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + ".pdf\"")
                .build();
    }
}
