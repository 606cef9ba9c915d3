package org.jietong.survey.internal.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jietong.api.export.Spreadsheet;
import org.jietong.api.export.SpreadsheetFormat;
import org.jietong.api.export.Spreadsheets;

/** Keeps the rows of what is written. */
final class WrittenRows implements Spreadsheets {
    private final List<List<Object>> rows = new ArrayList<>();

    List<List<Object>> rows() {
        return rows;
    }

    @Override
    public Spreadsheet begin(SpreadsheetFormat format, String title, OutputStream out) {
        return new Spreadsheet() {
            @Override
            public void titles(List<String> titles) {
                rows.add(List.copyOf(titles));
            }

            @Override
            public void row(List<Object> cells) {
                rows.add(List.copyOf(cells));
            }

            @Override
            public void close() {}
        };
    }
}
