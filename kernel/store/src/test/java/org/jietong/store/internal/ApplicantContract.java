package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.ApplicantRecords;
import org.jietong.api.store.ApplicantRecords.Account;
import org.jietong.api.store.ApplicantRecords.Code;
import org.jietong.api.store.ApplicantRecords.Mandate;
import org.junit.jupiter.api.Test;

/** Applicants who sign in. */
interface ApplicantContract extends OnStore {

    private boolean done(Predicate<ApplicantRecords> change) {
        return store().transact(work -> Outcome.done(change.test(work.applicants())))
                .orElseThrow();
    }

    private void change(Consumer<ApplicantRecords> change) {
        store().transact(work -> {
                    change.accept(work.applicants());
                    return Outcome.done("changed");
                })
                .orElseThrow();
    }

    private Optional<Code> lastCode(String phone) {
        return store().read(work -> work.applicants().lastCode(phone, "SIGN_IN"));
    }

    private List<Mandate> mandatesOf(String phone) {
        return store().read(work -> work.applicants().mandatesOf(phone));
    }

    private static Code code(String phone, String address, Instant sentAt) {
        return new Code(Samples.id(), phone, "SIGN_IN", "digest", address, sentAt, sentAt.plusSeconds(300), 0);
    }

    @Test
    default void aTelephoneHasOneAccount() {
        Account account = new Account(Samples.id(), "13800000001", Samples.NOW);
        Account twice = new Account(Samples.id(), "13800000001", Samples.NOW);

        assertThat(done(records -> records.insert(account))).isTrue();
        assertThat(done(records -> records.insert(twice))).isFalse();
        Optional<Account> byId = store().read(work -> work.applicants().find(account.id()));
        Optional<Account> byPhone = store().read(work -> work.applicants().findByPhone("13800000001"));
        Optional<Account> nobody = store().read(work -> work.applicants().findByPhone("13800000009"));
        assertThat(byId).contains(account);
        assertThat(byPhone).contains(account);
        assertThat(nobody).isEmpty();
    }

    @Test
    default void theLastCodeCountsAndEachTryIsCounted() {
        Code earlier = code("13800000002", "192.0.2.2", Samples.NOW);
        Code later = code("13800000002", "192.0.2.2", Samples.NOW.plusSeconds(60));
        change(records -> {
            records.insert(earlier);
            records.insert(later);
        });

        assertThat(lastCode("13800000002")).contains(later);
        Optional<Code> another = store().read(work -> work.applicants().lastCode("13800000002", "OTHER"));
        assertThat(another).isEmpty();
        assertThat(done(records -> records.tried(later))).isTrue();
        assertThat(done(records -> records.tried(later))).isFalse();
        assertThat(lastCode("13800000002").map(Code::tries)).contains(1);
        Instant before = Samples.NOW.minusSeconds(1);
        int newer = store().read(work -> work.applicants().sentTo("13800000002", Samples.NOW));
        int all = store().read(work -> work.applicants().sentTo("13800000002", before));
        int byAddress = store().read(work -> work.applicants().sentFor("192.0.2.2", before));
        assertThat(List.of(newer, all, byAddress)).containsExactly(1, 2, 2);
    }

    @Test
    default void codesGoWhenTheyAreUsedOrOld() {
        change(records -> {
            records.insert(code("13800000003", "", Samples.NOW.minusSeconds(9000)));
            records.insert(code("13800000004", "", Samples.NOW));
            records.insert(code("13800000005", "", Samples.NOW));
            records.deleteCodesBefore(Samples.NOW.minusSeconds(3600));
            records.deleteCodes("13800000004");
        });

        assertThat(lastCode("13800000003")).isEmpty();
        assertThat(lastCode("13800000004")).isEmpty();
        assertThat(lastCode("13800000005")).isPresent();
    }

    @Test
    default void aMandateIsSeenByBothSidesAndEndsOnce() {
        Mandate mandate = new Mandate(
                Samples.id(), "13800000006", "13800000007", Samples.NOW, Samples.NOW.plusSeconds(90), Optional.empty());
        UUID id = mandate.id();
        change(records -> records.insert(mandate));
        assertThat(mandatesOf("13800000006")).containsExactly(mandate);
        assertThat(mandatesOf("13800000007")).containsExactly(mandate);

        change(records -> records.end(id, Samples.NOW.plusSeconds(1)));
        change(records -> records.end(id, Samples.NOW.plusSeconds(2)));
        Optional<Mandate> ended = store().read(work -> work.applicants().findMandate(id));
        assertThat(ended.flatMap(Mandate::endedAt)).contains(Samples.NOW.plusSeconds(1));
    }
}
