package org.jietong.rest.internal.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;

/** Counts what is read and refuses what is too much. */
final class LimitedStream extends FilterInputStream {
    // Whoever is still sending does not see the answer: so read on for a while, and forget it.
    private static final int PATIENCE = 32 * 1024 * 1024;

    private final long limit;
    private long count;

    LimitedStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        counted(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        counted(Math.max(read, 0));
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void counted(int more) throws IOException {
        count += more;
        if (count > limit) {
            throw tooLarge();
        }
    }

    RefusedException tooLarge() throws IOException {
        byte[] forgotten = new byte[8192];
        long left = PATIENCE;
        for (int read = 0; read >= 0 && left > 0; left -= read) {
            read = in.read(forgotten);
        }
        return new RefusedException(Problem.of(ProblemType.PAYLOAD_TOO_LARGE, Map.of("limit", String.valueOf(limit))));
    }
}
