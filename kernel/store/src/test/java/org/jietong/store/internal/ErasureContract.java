package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Case;
import org.jietong.api.messages.Message;
import org.jietong.api.problem.Outcome;
import org.jietong.api.rules.NoticeChannel;
import org.jietong.api.store.ApplicantRecords.Account;
import org.junit.jupiter.api.Test;

/** What tells whose a case is goes; what figures are made of stays. */
interface ErasureContract extends OnStore {
    Instant ERASED = Instant.parse("2036-01-01T00:00:00Z");

    private boolean erased(Case kept) {
        return store().transact(work -> Outcome.done(work.erasure().erase(kept.id(), ERASED)))
                .orElseThrow();
    }

    private List<UUID> stillKept(UUID after) {
        return store().read(work -> work.erasure().kept(ERASED, Optional.of(after), 100));
    }

    @Test
    default void anErasedCaseKeepsWhatFiguresAreMadeOf() {
        Case kept = kept(Samples.sampleCase(Samples.HAIBOWAN, Samples.WATER, Samples.GAS));
        Message message = MessageContract.message(kept.id(), Optional.empty(), NoticeChannel.SMS, Samples.NOW);
        store().transact(work -> Outcome.done(work.messages().insert(message))).orElseThrow();

        assertThat(erased(kept)).isTrue();
        assertThat(erased(kept)).isFalse();

        Case after = found(kept).orElseThrow();
        assertThat(after.applicant().name() + after.applicant().phone()).isEmpty();
        assertThat(after.applicant().identityNumber()).isEmpty();
        assertThat(after.applicant().type()).isEqualTo(kept.applicant().type());
        assertThat(after.site().address()).isEmpty();
        assertThat(after.site().district()).isEqualTo(kept.site().district());
        assertThat(after.consent()).isEqualTo(kept.consent());
        assertThat(after.applications()).hasSameSizeAs(kept.applications());
        assertThat(after.applications().get(0).classified())
                .isEqualTo(kept.applications().get(0).classified());
        List<Message> messages = store().read(work -> work.messages().ofCase(kept.id(), 10));
        assertThat(messages).isEmpty();
        Optional<Instant> at = store().read(work -> work.erasure().erasedAt(kept.id()));
        assertThat(at).contains(ERASED);
    }

    @Test
    default void whatIsKeptIsFoundInPagesUntilItIsErased() {
        Case first = kept(Samples.sampleCase(Samples.HAIBOWAN, Samples.WATER));
        Case second = kept(Samples.sampleCase(Samples.HAIBOWAN, Samples.WATER));
        assertThat(stillKept(first.id())).contains(second.id()).doesNotContain(first.id());

        erased(second);

        assertThat(stillKept(first.id())).doesNotContain(second.id());
        Optional<Instant> none = store().read(work -> work.erasure().lastEvent(first.id()));
        assertThat(none).isEmpty();
    }

    @Test
    default void anAccountThatIsForgottenCanBeMadeAgain() {
        String phone = "15922220001";
        Account account = new Account(Samples.id(), phone, Samples.NOW);
        store().transact(work -> Outcome.done(work.applicants().insert(account)))
                .orElseThrow();

        store().transact(work -> {
                    work.erasure().forget(phone);
                    return Outcome.done(phone);
                })
                .orElseThrow();

        Optional<Account> gone = store().read(work -> work.applicants().findByPhone(phone));
        assertThat(gone).isEmpty();
    }
}
