package org.jietong.rest.internal.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.rest.internal.problem.Connections;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A body on its way in. When it cannot be read further, the request is refused: too late, or not whole. */
final class ArrivingStream extends FilterInputStream {
    private static final Logger LOG = LoggerFactory.getLogger(ArrivingStream.class);

    ArrivingStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException | RuntimeException e) {
            throw refusal(e);
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            return super.read(buffer, offset, length);
        } catch (IOException | RuntimeException e) {
            throw refusal(e);
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    // The server reports a bad chunk with an exception of its own, which is unchecked.
    private static RefusedException refusal(Exception thrown) {
        ProblemType type = Connections.timedOut(thrown) ? ProblemType.REQUEST_TIMEOUT : ProblemType.MALFORMED_REQUEST;
        LOG.info("body did not arrive whole: {}", thrown.getClass().getName());
        return new RefusedException(Problem.of(type));
    }
}
