package org.jietong.api.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The seal of a place in the audit trail: SHA-256 over the seal before it, the place and the entry there. Whoever alters, removes or
 * moves an entry would have to make every later seal anew.
 *
 * @param hex 64 hexadecimal digits, in lower case
 */
public record Seal(String hex) {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public Seal {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("no seal: " + hex);
        }
    }

    /** What stands before the first entry. */
    public static Seal none() {
        return new Seal("0".repeat(64));
    }

    /**
     * The seal behind this one. Each part goes in as UTF-8 with its length in bytes before it, as four bytes, so that no two entries
     * are written alike.
     */
    public Seal next(long place, AuditEntry entry) {
        MessageDigest digest = sha256();
        Stream.of(fixed(place, entry), details(entry)).flatMap(List::stream).forEach(part -> {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        });
        return new Seal(HexFormat.of().formatHex(digest.digest()));
    }

    private List<String> fixed(long place, AuditEntry entry) {
        return List.of(
                hex,
                Long.toString(place),
                entry.id().toString(),
                entry.at().toString(),
                entry.by().kind().name(),
                entry.by().id(),
                entry.by().name(),
                entry.operation(),
                entry.subject(),
                Integer.toString(entry.status()),
                entry.origin());
    }

    private static List<String> details(AuditEntry entry) {
        return entry.sortedDetails().entrySet().stream()
                .flatMap(detail -> Stream.of(detail.getKey(), detail.getValue()))
                .toList();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
