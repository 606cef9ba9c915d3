package org.jietong.rest.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jietong.api.export.Spreadsheet;

/** A workbook of Excel with one sheet. Texts are texts there, whatever they begin with. */
final class ExcelSheet implements Spreadsheet {
    private static final int ROWS_AT_ONCE = 500;
    private static final double WIDTH = 18;

    private final Workbook book;
    private final Worksheet sheet;
    private final ZoneId zone;
    private int row;

    ExcelSheet(OutputStream out, String title, ZoneId zone) {
        this.book = new Workbook(out, "Jietong", "1.0");
        this.sheet = book.newWorksheet(title);
        this.zone = zone;
    }

    @Override
    public void titles(List<String> titles) {
        sheet.freezePane(0, 1);
        for (int column = 0; column < titles.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.value(row, column, titles.get(column));
            sheet.style(row, column).bold().set();
        }
        row++;
    }

    @Override
    public void row(List<Object> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        row++;
        if (row % ROWS_AT_ONCE == 0) {
            sheet.flush();
        }
    }

    private void write(int column, Object cell) {
        if (cell instanceof Instant instant) {
            sheet.value(row, column, instant.atZone(zone).toLocalDateTime());
            sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
        } else if (cell instanceof BigDecimal number) {
            sheet.value(row, column, number);
        } else {
            sheet.value(row, column, (String) cell);
        }
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }
}
