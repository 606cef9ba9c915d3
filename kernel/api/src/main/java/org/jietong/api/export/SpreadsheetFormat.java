package org.jietong.api.export;

import java.util.Locale;

/** What kind of file a table is written as. */
public enum SpreadsheetFormat {
    /** A workbook of Excel. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** Values separated by commas (RFC 4180), in UTF-8. */
    CSV("text/csv;charset=UTF-8");

    private final String mediaType;

    SpreadsheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How names of such files end, and how it is asked for. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
