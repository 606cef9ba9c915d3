package org.jietong.survey.internal.plan;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * A simple random sample without replacement. Each member of the frame gets the SHA-256 of the seed (eight bytes, the most
 * significant first) and its id (sixteen bytes) as its lot; the least lots are drawn. Neither the order of the frame nor the
 * version of any library has a part in it, so that the same seed and frame give the same sample anywhere.
 *
 * @param seed the seed
 */
public record Draw(long seed) {
    private static final int BYTES = Long.BYTES * 3;

    private record Lot(UUID member, String lot) {}

    /**
     * Draws.
     *
     * @param frame all who can be drawn, each once, in any order
     * @param size how many are drawn, 0 to the size of the frame
     * @return those drawn, in the order of their lots
     */
    public List<UUID> from(Collection<UUID> frame, int size) {
        return frame.stream()
                .map(member -> new Lot(member, lot(member)))
                .sorted(Comparator.comparing(Lot::lot))
                .limit(size)
                .map(Lot::member)
                .toList();
    }

    private String lot(UUID member) {
        byte[] bytes = ByteBuffer.allocate(BYTES)
                .putLong(seed)
                .putLong(member.getMostSignificantBits())
                .putLong(member.getLeastSignificantBits())
                .array();
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
