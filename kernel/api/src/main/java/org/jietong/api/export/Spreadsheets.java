package org.jietong.api.export;

import java.io.IOException;
import java.io.OutputStream;
import org.osgi.annotation.versioning.ProviderType;

/** Writes files for spreadsheets; the instants in them are shown in the zone of the house. */
@ProviderType
public interface Spreadsheets {

    /**
     * Begins a file.
     *
     * @param title of its sheet, where it has one: at most 31 characters
     * @param out where it is written; it is left open
     */
    Spreadsheet begin(SpreadsheetFormat format, String title, OutputStream out) throws IOException;
}
