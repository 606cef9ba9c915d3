package org.jietong.rest.internal.export;

import java.io.IOException;
import java.util.List;

/** A file for spreadsheets, written row by row. */
interface Sheet extends AutoCloseable {

    void titles(List<String> titles) throws IOException;

    /** @param cells texts, numbers and instants */
    void row(List<Object> cells) throws IOException;

    /** Writes what is left and ends the file; the stream stays open. */
    @Override
    void close() throws IOException;
}
