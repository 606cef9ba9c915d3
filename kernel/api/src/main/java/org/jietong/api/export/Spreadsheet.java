package org.jietong.api.export;

import java.io.IOException;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** A file for spreadsheets, written row by row. What a program could take for a formula is written as a text. */
@ProviderType
public interface Spreadsheet extends AutoCloseable {

    /** Writes the row of titles, which comes first. */
    void titles(List<String> titles) throws IOException;

    /**
     * Writes a row.
     *
     * @param cells texts ({@code String}), numbers ({@code BigDecimal}) and instants ({@code Instant})
     */
    void row(List<Object> cells) throws IOException;

    /** Writes what is left and ends the file; the stream stays open. */
    @Override
    void close() throws IOException;
}
