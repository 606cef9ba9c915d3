package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.ApplicantRecords;
import org.jietong.api.store.ApplicantRecords.Account;
import org.jietong.api.store.ApplicantRecords.Code;
import org.jietong.api.store.ApplicantRecords.Mandate;
import org.junit.jupiter.api.Test;

/** Applicants who sign in. */
interface ApplicantContract extends OnStore {

    private <T> T did(Function<ApplicantRecords, T> change) {
        return store().transact(work -> Outcome.done(change.apply(work.applicants())))
                .orElseThrow();
    }

    private static Code code(String phone, String address, Instant sentAt) {
        return new Code(Samples.id(), phone, "SIGN_IN", "digest", address, sentAt, sentAt.plusSeconds(300), 0);
    }

    @Test
    default void aTelephoneHasOneAccount() {
        Account account = new Account(Samples.id(), "13800000001", Samples.NOW);

        assertThat(did(records -> records.insert(account))).isTrue();
        assertThat(did(records -> records.insert(new Account(Samples.id(), "13800000001", Samples.NOW))))
                .isFalse();
        assertThat(did(records -> records.find(account.id()))).contains(account);
        assertThat(did(records -> records.findByPhone("13800000001"))).contains(account);
        assertThat(did(records -> records.findByPhone("13800000009"))).isEmpty();
    }

    @Test
    default void theLastCodeCountsAndEachTryIsCounted() {
        Code earlier = code("13800000002", "192.0.2.2", Samples.NOW);
        Code later = code("13800000002", "192.0.2.2", Samples.NOW.plusSeconds(60));
        did(records -> {
            records.insert(earlier);
            records.insert(later);
            return true;
        });

        assertThat(did(records -> records.lastCode("13800000002", "SIGN_IN"))).contains(later);
        assertThat(did(records -> records.lastCode("13800000002", "OTHER"))).isEmpty();
        assertThat(did(records -> records.tried(later))).isTrue();
        assertThat(did(records -> records.tried(later))).isFalse();
        assertThat(did(records -> records.lastCode("13800000002", "SIGN_IN")).map(Code::tries))
                .contains(1);
        assertThat(did(records -> records.sentTo("13800000002", Samples.NOW))).isEqualTo(1);
        assertThat(did(records -> records.sentTo("13800000002", Samples.NOW.minusSeconds(1))))
                .isEqualTo(2);
        assertThat(did(records -> records.sentFor("192.0.2.2", Samples.NOW.minusSeconds(1))))
                .isEqualTo(2);
    }

    @Test
    default void codesGoWhenTheyAreUsedOrOld() {
        did(records -> {
            records.insert(code("13800000003", "", Samples.NOW.minusSeconds(9000)));
            records.insert(code("13800000004", "", Samples.NOW));
            records.insert(code("13800000005", "", Samples.NOW));
            records.deleteCodesBefore(Samples.NOW.minusSeconds(3600));
            records.deleteCodes("13800000004");
            return true;
        });

        assertThat(did(records -> records.lastCode("13800000003", "SIGN_IN"))).isEmpty();
        assertThat(did(records -> records.lastCode("13800000004", "SIGN_IN"))).isEmpty();
        assertThat(did(records -> records.lastCode("13800000005", "SIGN_IN"))).isPresent();
    }

    @Test
    default void aMandateIsSeenByBothSidesAndEndsOnce() {
        Mandate mandate = new Mandate(
                Samples.id(), "13800000006", "13800000007", Samples.NOW, Samples.NOW.plusSeconds(90), Optional.empty());
        UUID id = mandate.id();
        did(records -> {
            records.insert(mandate);
            return true;
        });
        List<Mandate> given = did(records -> records.mandatesOf("13800000006"));
        assertThat(given).containsExactly(mandate).isEqualTo(did(records -> records.mandatesOf("13800000007")));

        for (int i = 1; i <= 2; i++) {
            Instant at = Samples.NOW.plusSeconds(i);
            did(records -> {
                records.end(id, at);
                return true;
            });
        }
        assertThat(did(records -> records.findMandate(id)).flatMap(Mandate::endedAt))
                .contains(Samples.NOW.plusSeconds(1));
    }
}
