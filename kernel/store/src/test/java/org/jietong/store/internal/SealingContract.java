package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jietong.api.cases.Applicant;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.SavedFilter;
import org.jietong.api.messages.NoticePreference;
import org.jietong.api.problem.Outcome;
import org.jietong.api.repetition.Answer;
import org.jietong.api.repetition.Repetition;
import org.jietong.api.rules.ClientType;
import org.jietong.api.rules.NoticeChannel;
import org.jietong.api.secret.UnsealableException;
import org.jietong.api.store.ApplicantRecords.Account;
import org.jietong.api.store.ApplicantRecords.Code;
import org.jietong.api.store.ApplicantRecords.Mandate;
import org.jietong.api.store.SealingRecords.Walk;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.junit.jupiter.api.Test;

/** Identity numbers and telephones stand nowhere in the clear, are found all the same, and are sealed anew with another key. */
interface SealingContract extends OnStore {

    private static Case ofApplicant(String identity, String phone) {
        Case sample = Samples.sampleCase(Samples.HAIBOWAN, Samples.WATER);
        return new Case(
                sample.id(),
                sample.number(),
                new Applicant(ClientType.NATURAL_PERSON, "封存", Optional.of(identity), Optional.empty(), phone),
                sample.site(),
                sample.project(),
                sample.channel(),
                sample.consent(),
                sample.submittedAt(),
                NoticePreference.none(),
                sample.applications());
    }

    private void everythingOf(String identity, String phone, Store node) {
        Case kept = ofApplicant(identity, phone);
        node.transact(work -> {
                    work.cases().insert(kept);
                    work.search().keep(kept.id(), Set.of(phone, identity, phone.substring(7)));
                    work.messages()
                            .insert(MessageContract.message(
                                    kept.id(), Optional.empty(), NoticeChannel.SMS, Samples.NOW, phone));
                    work.applicants().insert(new Account(Samples.id(), phone, Samples.NOW));
                    work.applicants()
                            .insert(new Code(
                                    Samples.id(), phone, "SIGN_IN", "digest", "", Samples.NOW, Samples.NOW, 0));
                    work.applicants()
                            .insert(new Mandate(
                                    Samples.id(), phone, phone + "1", Samples.NOW, Samples.NOW, Optional.empty()));
                    work.filters()
                            .insert(new SavedFilter(
                                    Samples.id(),
                                    Samples.id(),
                                    "封存",
                                    new SavedFilter.Sharing(false, Optional.empty()),
                                    Map.of("q", phone),
                                    Samples.NOW));
                    work.answers()
                            .keep(
                                    new Repetition(UUID.randomUUID().toString(), "digest"),
                                    new Answer(201, Map.of(), "{\"phone\": \"" + phone + "\"}"),
                                    Samples.NOW);
                    return Outcome.done(kept);
                })
                .orElseThrow();
    }

    private void walkedOver(Store node, int column) {
        Optional<String> row = Optional.empty();
        do {
            Optional<String> after = row;
            row = node.transact(work -> Outcome.done(work.sealing().seal(column, after, 3)))
                    .orElseThrow();
        } while (row.isPresent());
    }

    private void walked(Store node) {
        int columns = node.read(work -> work.sealing().columns());
        for (int column = 0; column < columns; column++) {
            walkedOver(node, column);
        }
    }

    private static Optional<Account> account(Store node, String phone) {
        return node.read(work -> work.applicants().findByPhone(phone));
    }

    @Test
    default void neitherIdentityNumbersNorTelephonesStandInAnyColumn() {
        everythingOf("150302199001011234", "15911110001", store());

        Rows rows = new Rows(database().source());
        assertThat(rows.with("150302199001011234")).isEmpty();
        assertThat(rows.with("15911110001")).isEmpty();
        assertThat(account(database().another(), "15911110001").map(Account::phone))
                .contains("15911110001");
        assertThat(account(database().another(), "15911110002")).isEmpty();
    }

    @Test
    default void whatStoodInTheClearIsSealedByTheWalkAndReadMeanwhile() {
        Case kept = kept(ofApplicant("150302199001011235", "15911110003"));
        Rows rows = new Rows(database().source());
        rows.run("update connection_case set applicant = '{\"type\":\"NATURAL_PERSON\",\"name\":\"封存\","
                + "\"identityNumber\":\"150302199001011235\",\"phone\":\"15911110003\"}' where number = '"
                + kept.number().value() + "'");
        rows.run(
                "insert into search_word (word, case_id) select '15911110003', id from connection_case where number = '"
                        + kept.number().value() + "'");
        assertThat(found(kept)).contains(kept);
        assertThat(rows.with("15911110003")).isNotEmpty();

        walked(store());
        walked(store());

        assertThat(rows.with("15911110003")).isEmpty();
        assertThat(rows.with("150302199001011235")).isEmpty();
        assertThat(found(kept)).contains(kept);
        List<UUID> byPhone = store().read(work -> work.search().cases(Set.of("15911110003"), Optional.empty(), 9))
                .items();
        assertThat(byPhone).containsExactly(kept.id());
    }

    @Test
    default void anAccountInTheClearIsSealedBeforeItIsLookedFor() {
        Rows rows = new Rows(database().source());
        everythingOf("150302199001011236", "15911110004", store());
        String phone = "15911110004";
        UUID id = account(store(), phone).orElseThrow().id();
        rows.run("update applicant_account set phone_index = null, phone = '15911110004' where phone = (select phone"
                + " from applicant_account where phone_index = '"
                + TestSeals.one().index().of("phone", phone) + "')");

        int sealed = store().transact(work -> Outcome.done(work.sealing().sealPhones(10)))
                .orElseThrow();

        assertThat(sealed).isEqualTo(1);
        assertThat(account(store(), phone).map(Account::id)).contains(id);
        assertThat(rows.with(phone)).isEmpty();
    }

    @Test
    default void afterTheWalkTheOldKeyIsNeededNoMore() {
        String phone = "15911110005";
        everythingOf("150302199001011237", phone, store());
        Store newKey = database().another(TestSeals.two());
        Store newKeyAlone = database().another(TestSeals.secondAlone());
        assertThat(account(newKey, phone)).isPresent();
        assertThatThrownBy(() -> account(newKeyAlone, phone)).isInstanceOf(UnsealableException.class);

        walked(newKey);

        assertThat(account(newKeyAlone, phone).map(Account::phone)).contains(phone);
        assertThat(new Rows(database().source()).with("~1:")).isEmpty();
        walked(database().another(TestSeals.backToOne())); // the other contracts know the first key alone
    }

    @Test
    default void aWalkIsMovedByOneOfTwoNodes() {
        Walk seen = store().read(work -> work.sealing().walk());
        Walk next = seen.begun(1, 1, Instant.EPOCH);

        assertThat(moved(work -> work.sealing().move(seen, next))).isTrue();
        assertThat(moved(work -> work.sealing().move(seen, next))).isFalse();
        Walk stored = store().read(work -> work.sealing().walk());
        assertThat(stored).isEqualTo(next);
        assertThat(moved(work -> work.sealing().move(next, next.past("row")))).isTrue();
    }

    private boolean moved(Predicate<UnitOfWork> move) {
        return store().transact(work -> Outcome.done(move.test(work))).orElseThrow();
    }

    @Test
    default void aDatabaseIsNotOpenedWithOtherKeysThanItWasSealedWith() {
        assertThatThrownBy(() -> new SealingStart(
                                database().another(TestSeals.secondAlone()),
                                TestSeals.secondAlone().sealer())
                        .run())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[1]");
        new SealingStart(store(), TestSeals.one().sealer()).run();
    }
}
