package org.jietong.demo.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jietong.api.cases.DocumentContents;
import org.jietong.api.cases.StoredContent;
import org.jietong.api.problem.Outcome;

/** Takes files and keeps nothing of them. */
final class FakeContents implements DocumentContents {
    @Override
    public Outcome<StoredContent> keep(InputStream bytes, String fileName) throws IOException {
        long size = bytes.readAllBytes().length;
        return Outcome.done(new StoredContent("0".repeat(64), "application/pdf", size, fileName));
    }

    @Override
    public Optional<InputStream> open(StoredContent content) {
        throw new UnsupportedOperationException();
    }
}
