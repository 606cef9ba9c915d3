package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Document;
import org.jietong.api.cases.Fetch;
import org.jietong.api.cases.StoredContent;
import org.jietong.api.cases.StoredContent.Scan;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Parameters;

final class DocumentRows extends ListRows<Document> {
    DocumentRows() {
        super(Tables.DOCUMENT);
    }

    @Override
    List<Document> of(Application application) {
        return application.documents();
    }

    @Override
    void write(Parameters parameters, Document document) throws SQLException {
        Optional<StoredContent> content = document.content();
        parameters
                .id(document.id())
                .text(document.code())
                .name(document.state())
                .day(document.promisedBy())
                .text(content.map(StoredContent::sha256))
                .text(content.map(StoredContent::mediaType))
                .wholeIfAny(content.map(StoredContent::size))
                .text(content.map(StoredContent::fileName))
                .instant(document.changedAt())
                .text(document.warned().map(Document.Warned::name))
                .jsonIfAny(document.fetch().map(FetchJson::group))
                .text(content.map(file -> file.scan().name()));
    }

    @Override
    Document read(Columns columns) throws SQLException {
        UUID id = columns.id();
        String code = columns.text();
        Document.State state = columns.name(Document.State.class);
        Optional<LocalDate> promisedBy = columns.dayIfAny();
        Optional<String> digest = columns.textIfAny();
        Optional<String> mediaType = columns.textIfAny();
        long size = columns.longWhole();
        Optional<String> fileName = columns.textIfAny();
        Instant changedAt = columns.instant();
        Optional<Document.Warned> warned = columns.nameIfAny(Document.Warned.class);
        Optional<Fetch> fetch = columns.groupIfAny().map(FetchJson::fetch);
        // Files that were handed in before there were scans were not scanned.
        Scan scan = columns.nameIfAny(Scan.class).orElse(Scan.NOT_SCANNED);
        Optional<StoredContent> content = digest.map(
                sha256 -> new StoredContent(sha256, mediaType.orElseThrow(), size, fileName.orElseThrow(), scan));
        return new Document(id, code, state, promisedBy, content, changedAt, warned, fetch);
    }
}
