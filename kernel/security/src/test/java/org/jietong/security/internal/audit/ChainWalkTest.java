package org.jietong.security.internal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jietong.api.audit.AuditEntry;
import org.jietong.api.audit.AuditEntry.By;
import org.jietong.api.audit.AuditEntry.Kind;
import org.jietong.api.audit.Seal;
import org.jietong.api.audit.SealedEntry;
import org.jietong.api.audit.Verification;
import org.jietong.api.audit.Verification.Broken;
import org.jietong.api.audit.Verification.Fault;
import org.jietong.api.audit.Verification.Whole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done to the chain is found. */
class ChainWalkTest {
    private static final int ENTRIES = 2_500;
    private static final int TAMPERED = 1_200;

    private final MemoryAudit audit = new MemoryAudit();
    private final MemoryAuditStore store = new MemoryAuditStore(audit);

    @BeforeEach
    void seal() {
        IntStream.range(0, ENTRIES).mapToObj(ChainWalkTest::entry).forEach(audit::insert);
        new Sealing(store).run();
    }

    @Test
    void aChainThatNobodyTouchedIsWhole() {
        assertThat(walked()).isEqualTo(new Whole(ENTRIES, audit.end().seal()));
    }

    @Test
    void anEmptyChainIsWhole() {
        assertThat(new ChainWalk(new MemoryAuditStore(new MemoryAudit())).walk())
                .isEqualTo(new Whole(0, Seal.none()));
    }

    @ParameterizedTest
    @MethodSource("alterations")
    void anEntryOfWhichAnythingWasAlteredIsFound(UnaryOperator<AuditEntry> alteration) {
        audit.sealed.replaceAll(one ->
                one.place() == TAMPERED ? new SealedEntry(TAMPERED, alteration.apply(one.entry()), one.seal()) : one);
        assertThat(walked()).isEqualTo(new Broken(TAMPERED, Fault.ALTERED));
    }

    @Test
    void anEntryThatWasTakenOutIsFound() {
        audit.sealed.removeIf(one -> one.place() == TAMPERED);
        assertThat(walked()).isEqualTo(new Broken(TAMPERED, Fault.MISSING));
    }

    @Test
    void anEntryThatWasTakenOutAndTheRestMovedUpIsFound() {
        audit.sealed.removeIf(one -> one.place() == TAMPERED);
        audit.sealed.replaceAll(
                one -> one.place() > TAMPERED ? new SealedEntry(one.place() - 1, one.entry(), one.seal()) : one);
        assertThat(walked()).isEqualTo(new Broken(TAMPERED, Fault.ALTERED));
    }

    @Test
    void twoEntriesThatChangedPlacesAreFound() {
        SealedEntry one = audit.sealed.get(TAMPERED - 1);
        SealedEntry two = audit.sealed.get(TAMPERED);
        Collections.replaceAll(audit.sealed, one, new SealedEntry(one.place(), two.entry(), two.seal()));
        Collections.replaceAll(audit.sealed, two, new SealedEntry(two.place(), one.entry(), one.seal()));
        assertThat(walked()).isEqualTo(new Broken(TAMPERED, Fault.ALTERED));
    }

    @Test
    void aChainThatWasCutOffIsFound() {
        audit.sealed.removeIf(one -> one.place() > TAMPERED);
        assertThat(walked()).isEqualTo(new Broken(TAMPERED + 1, Fault.CUT_OFF));
    }

    @Test
    void aChainThatWasMadeAnewFromSomePlaceOnEndsWithAnotherSeal() {
        Verification.Whole before = (Whole) walked();
        AuditEntry other = changed(audit.sealed.get(TAMPERED - 1).entry(), 200, Map.of());
        MemoryAudit forged = new MemoryAudit();
        audit.sealed.forEach(one -> forged.insert(one.place() == TAMPERED ? other : one.entry()));
        MemoryAuditStore forgery = new MemoryAuditStore(forged);
        new Sealing(forgery).run();

        assertThat(((Whole) new ChainWalk(forgery).walk()).last()).isNotEqualTo(before.last());
    }

    static Stream<UnaryOperator<AuditEntry>> alterations() {
        return Stream.of(
                entry -> with(entry, UUID.fromString("0198c0de-0000-7000-8000-00000000ffff"), entry.at()),
                entry -> with(entry, entry.id(), entry.at().plusNanos(1_000)),
                entry -> changed(entry, 202, entry.details()),
                entry -> changed(entry, entry.status(), Map.of("before", "1", "after", "3")),
                entry -> changed(entry, entry.status(), Map.of("before1", "", "after", "2")),
                entry -> by(entry, new By(Kind.APPLICANT, "7", "Zhang San"), entry.subject()),
                entry -> by(entry, new By(Kind.STAFF, "7Z", "hang San"), entry.subject()),
                entry -> by(entry, entry.by(), entry.subject() + " "));
    }

    private Verification walked() {
        return new ChainWalk(store).walk();
    }

    private static AuditEntry entry(int number) {
        UUID id = UUID.fromString(String.format("0198c0de-0000-7000-8000-%012x", number));
        return new AuditEntry(
                id,
                Instant.parse("2026-11-27T01:00:00Z"),
                new By(Kind.STAFF, "7", "Zhang San"),
                "PUT /staff/{id}/duty",
                "subject " + number,
                201,
                "127.0.0.1",
                Map.of("before", "1", "after", "2"));
    }

    private static AuditEntry with(AuditEntry entry, UUID id, Instant at) {
        return new AuditEntry(
                id,
                at,
                entry.by(),
                entry.operation(),
                entry.subject(),
                entry.status(),
                entry.origin(),
                entry.details());
    }

    private static AuditEntry by(AuditEntry entry, By by, String subject) {
        return new AuditEntry(
                entry.id(),
                entry.at(),
                by,
                entry.operation(),
                subject,
                entry.status(),
                entry.origin(),
                entry.details());
    }

    private static AuditEntry changed(AuditEntry entry, int status, Map<String, String> details) {
        return new AuditEntry(
                entry.id(),
                entry.at(),
                entry.by(),
                entry.operation(),
                entry.subject(),
                status,
                entry.origin(),
                details);
    }
}
