package org.jietong.deploy.internal.jars;

import java.io.IOException;
import java.io.InputStream;
import org.jietong.api.problem.Outcome;

/**
 * How large a jar may be.
 *
 * @param packed bytes of the file
 * @param unpacked bytes of all its entries, as they are read and not as it says of itself
 * @param entries how many
 */
public record JarBounds(long packed, long unpacked, int entries) {
    /** What bundles of any sensible size keep to. */
    public static final JarBounds USUAL = new JarBounds(64L << 20, 512L << 20, 20_000);

    private static final int BLOCK = 1 << 14;

    <T> Outcome<T> tooMany(int found) {
        return Refusals.because(Refusals.TOO_LARGE, "it has " + found + " entries, more than " + entries);
    }

    /** The length of a stream, read on no further than the bound allows. */
    long length(InputStream in, long before) throws IOException {
        byte[] block = new byte[BLOCK];
        long length = 0;
        for (int read = in.read(block); read >= 0 && before + length <= unpacked; read = in.read(block)) {
            length += read;
        }
        return length;
    }

    <T> Outcome<T> tooLarge() {
        return Refusals.because(
                Refusals.TOO_LARGE, "unpacked it is larger than " + (unpacked >> 20) + " MiB; such a jar is not read");
    }
}
