package org.jietong.rest.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.ZoneId;
import org.jietong.api.export.Spreadsheet;
import org.jietong.api.export.SpreadsheetFormat;
import org.jietong.api.export.Spreadsheets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Workbooks of Excel and values separated by commas. */
@Component
public final class SpreadsheetFiles implements Spreadsheets {
    private final ZoneId zone;

    @Activate
    public SpreadsheetFiles(@Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        this(clock.getZone());
    }

    SpreadsheetFiles(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public Spreadsheet begin(SpreadsheetFormat format, String title, OutputStream out) throws IOException {
        return switch (format) {
            case XLSX -> new ExcelSheet(out, title, zone);
            case CSV -> new CsvSheet(out, zone);
        };
    }
}
