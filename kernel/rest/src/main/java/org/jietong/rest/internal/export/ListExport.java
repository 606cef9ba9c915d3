package org.jietong.rest.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jietong.api.cases.ListedApplication;
import org.jietong.api.cases.Page;
import org.jietong.api.export.Spreadsheet;
import org.jietong.api.export.SpreadsheetFormat;

/**
 * Writes a list to its end, part by part as it is read.
 *
 * @param format what kind of file
 * @param columns the columns in their order
 * @param words the titles and the names of states
 * @param zone of the instants
 */
public record ListExport(SpreadsheetFormat format, List<Column> columns, Column.Words words, ZoneId zone) {
    /** More than that nobody reads; the last row says that there is more. */
    public static final int MOST_ROWS = 100_000;

    public ListExport {
        columns = List.copyOf(columns);
    }

    /**
     * Writes the list.
     *
     * @param first its first part
     * @param part gives the part behind a cursor
     */
    public void write(Page<ListedApplication> first, Function<String, Page<ListedApplication>> part, OutputStream out)
            throws IOException {
        try (Spreadsheet sheet = new SpreadsheetFiles(zone).begin(format, words.text("export.title"), out)) {
            sheet.titles(columns.stream().map(column -> column.title(words)).toList());
            Page<ListedApplication> page = first;
            int rows = rows(page, 0, sheet);
            for (Optional<String> next = page.next(); next.isPresent() && rows < MOST_ROWS; next = page.next()) {
                page = part.apply(next.get());
                rows = rows(page, rows, sheet);
            }
            if (page.next().isPresent()) {
                sheet.row(List.of(words.text("export.more")));
            }
        }
    }

    private int rows(Page<ListedApplication> page, int before, Spreadsheet sheet) throws IOException {
        for (ListedApplication listed : page.items()) {
            sheet.row(columns.stream().map(column -> column.of(listed, words)).toList());
        }
        return before + page.items().size();
    }
}
