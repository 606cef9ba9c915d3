package org.jietong.security.internal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jietong.api.audit.AuditEntry;
import org.jietong.api.audit.Seal;
import org.junit.jupiter.api.Test;

/** A seal can be made by anybody who reads how, with any tool. */
class SealTest {
    @Test
    void aSealIsTheDigestOfThePartsWithTheirLengths() {
        AuditEntry entry = new AuditEntry(
                UUID.fromString("0198c0de-0000-7000-8000-000000000001"),
                Instant.parse("2026-11-27T01:00:00Z"),
                new AuditEntry.By(AuditEntry.Kind.STAFF, "7", "张三"),
                "PUT /staff/{id}/duty",
                "9",
                200,
                "127.0.0.1",
                Map.of("onDuty", "false"));

        // Made with Python: sha256(b"".join(len(p).to_bytes(4, "big") + p for p in parts))
        assertThat(Seal.none().next(1, entry).hex())
                .isEqualTo("8f1bd5da75cc31b929783c792413eb842615124478a46374676bf7ef6431b15e");
    }
}
