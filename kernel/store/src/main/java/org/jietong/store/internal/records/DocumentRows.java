package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Document;
import org.jietong.api.cases.StoredContent;
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
                .text(document.warned().map(Document.Warned::name));
    }

    @Override
    Document read(Columns columns) throws SQLException {
        return new Document(
                columns.id(),
                columns.text(),
                columns.name(Document.State.class),
                columns.dayIfAny(),
                content(columns),
                columns.instant(),
                columns.nameIfAny(Document.Warned.class));
    }

    private static Optional<StoredContent> content(Columns columns) throws SQLException {
        Optional<String> digest = columns.textIfAny();
        Optional<String> mediaType = columns.textIfAny();
        long size = columns.longWhole();
        Optional<String> fileName = columns.textIfAny();
        return digest.map(sha256 -> new StoredContent(sha256, mediaType.orElseThrow(), size, fileName.orElseThrow()));
    }
}
