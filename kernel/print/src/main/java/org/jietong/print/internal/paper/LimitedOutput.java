package org.jietong.print.internal.paper;

import java.io.ByteArrayOutputStream;

/** The bytes of a document: no more than a bound, and none when whoever waited has given up. */
final class LimitedOutput extends ByteArrayOutputStream {
    private final int most;

    LimitedOutput(int most) {
        this.most = most;
    }

    @Override
    public synchronized void write(int b) {
        check(1);
        super.write(b);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
        check(length);
        super.write(bytes, from, length);
    }

    private void check(int more) {
        if (size() + more > most) {
            throw new IllegalStateException("a document of more than " + most + " bytes");
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("given up");
        }
    }
}
