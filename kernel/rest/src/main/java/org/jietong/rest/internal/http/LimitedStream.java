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

    private void counted(int more) {
        count += more;
        if (count > limit) {
            throw tooLarge(limit);
        }
    }

    static RefusedException tooLarge(long limit) {
        return new RefusedException(Problem.of(ProblemType.PAYLOAD_TOO_LARGE, Map.of("limit", String.valueOf(limit))));
    }
}
