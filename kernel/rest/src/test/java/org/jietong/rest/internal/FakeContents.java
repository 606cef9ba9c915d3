package org.jietong.rest.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jietong.api.cases.DocumentContents;
import org.jietong.api.cases.StoredContent;
import org.jietong.api.problem.Outcome;

/** Keeps one file in memory. */
final class FakeContents implements DocumentContents {
    byte[] kept;
    String fileName;

    @Override
    public Outcome<StoredContent> keep(InputStream bytes, String name) throws IOException {
        kept = bytes.readAllBytes();
        fileName = name;
        return Outcome.done(new StoredContent("cd".repeat(32), "application/pdf", kept.length, name));
    }

    @Override
    public Optional<InputStream> open(StoredContent content) {
        return Optional.of(new ByteArrayInputStream("%PDF".getBytes(StandardCharsets.US_ASCII)));
    }
}
