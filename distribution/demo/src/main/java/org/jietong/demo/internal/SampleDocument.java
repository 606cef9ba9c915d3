package org.jietong.demo.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jietong.api.cases.DocumentContents;
import org.jietong.api.cases.StoredContent;

/**
 * A file to hand in: one page that says it is a sample.
 *
 * @param contents where files are kept
 */
record SampleDocument(DocumentContents contents) {
    private static final String FILE = "sample.pdf";

    StoredContent kept() {
        try (InputStream page = SampleDocument.class.getResourceAsStream(FILE)) {
            return contents.keep(page, FILE).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
