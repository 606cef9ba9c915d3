package org.jietong.rest.internal.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.jietong.api.export.Spreadsheet;

/** Values separated by commas (RFC 4180), in UTF-8 with the mark by which Excel knows it. */
final class CsvSheet implements Spreadsheet {
    private static final char MARK = '\uFEFF';
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    /** What spreadsheets take for a formula: nobody's name or address may be one. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");

    private final CsvWriter csv;
    private final ZoneId zone;

    CsvSheet(OutputStream out, ZoneId zone) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(MARK);
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        this.zone = zone;
    }

    @Override
    public void titles(List<String> titles) {
        csv.writeRecord(titles);
    }

    @Override
    public void row(List<Object> cells) {
        csv.writeRecord(cells.stream().map(this::text).toList());
    }

    private String text(Object cell) {
        if (cell instanceof Instant instant) {
            return MINUTE.format(instant.atZone(zone));
        }
        if (cell instanceof BigDecimal number) {
            return number.toPlainString();
        }
        String text = (String) cell;
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }
}
