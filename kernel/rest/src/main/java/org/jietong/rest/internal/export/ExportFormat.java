package org.jietong.rest.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;

/** What kind of file a list is written as. */
public enum ExportFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        Sheet sheet(OutputStream out, String title, ZoneId zone) {
            return new ExcelSheet(out, title, zone);
        }
    },
    CSV("text/csv;charset=UTF-8") {
        @Override
        Sheet sheet(OutputStream out, String title, ZoneId zone) throws IOException {
            return new CsvSheet(out, zone);
        }
    };

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    abstract Sheet sheet(OutputStream out, String title, ZoneId zone) throws IOException;
}
