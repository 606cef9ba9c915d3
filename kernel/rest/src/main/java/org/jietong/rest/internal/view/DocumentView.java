package org.jietong.rest.internal.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Document;
import org.jietong.api.cases.StoredContent;
import org.jietong.api.rules.RulePack;

/**
 * A document of an application.
 *
 * @param id the document
 * @param code which document of the pack
 * @param name in the reader's language
 * @param state whether it is there
 * @param promisedBy the last day of the promise
 * @param content what was handed in
 * @param changedAt when its state changed last
 * @param fetch what came of fetching it from an evidence source
 */
public record DocumentView(
        UUID id,
        String code,
        String name,
        Document.State state,
        Optional<LocalDate> promisedBy,
        Optional<ContentView> content,
        Instant changedAt,
        Optional<FetchView> fetch) {
    /**
     * A file that was handed in.
     *
     * @param fileName name it was handed in under
     * @param mediaType type by content
     * @param size bytes
     * @param sha256 digest of the bytes
     * @param scan whether it was scanned for harmful content
     */
    public record ContentView(String fileName, String mediaType, long size, String sha256, StoredContent.Scan scan) {
        static ContentView of(StoredContent content) {
            return new ContentView(
                    content.fileName(), content.mediaType(), content.size(), content.sha256(), content.scan());
        }
    }

    public static DocumentView of(Document document, RulePack pack, Locale language) {
        return new DocumentView(
                document.id(),
                document.code(),
                pack.document(document.code())
                        .map(requirement -> requirement.name().in(language))
                        .orElse(document.code()),
                document.state(),
                document.promisedBy(),
                document.content().map(ContentView::of),
                document.changedAt(),
                document.fetch().map(FetchView::of));
    }
}
