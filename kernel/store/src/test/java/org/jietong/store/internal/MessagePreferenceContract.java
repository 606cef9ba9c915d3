package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jietong.api.cases.Case;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.messages.NoticePreference;
import org.jietong.api.messages.QuietHours;
import org.jietong.api.problem.Outcome;
import org.jietong.api.rules.NoticeChannel;
import org.junit.jupiter.api.Test;

/** How people want to be told is kept with them. */
interface MessagePreferenceContract extends OnStore {

    private static NoticePreference preference() {
        return new NoticePreference(
                List.of(NoticeChannel.WECHAT, NoticeChannel.MAIL),
                Optional.of("a@example.org"),
                Optional.of("oABC123"),
                "en",
                Optional.of(new QuietHours(LocalTime.of(22, 30), LocalTime.of(6, 0))));
    }

    @Test
    default void howAnApplicantWantsToBeToldStandsWithTheCaseWhichIsFoundByItsIdToo() {
        Case sample = Samples.sampleCase(Samples.HAIBOWAN, Samples.WATER);
        Case said = kept(new Case(
                sample.id(),
                sample.number(),
                sample.applicant(),
                sample.site(),
                sample.project(),
                sample.channel(),
                sample.consent(),
                sample.submittedAt(),
                preference(),
                sample.applications()));
        assertThat(found(said)).contains(said);
        assertThat(store().<Optional<Case>>read(work -> work.cases().find(said.id())))
                .contains(said);
    }

    @Test
    default void howSomebodyOfTheStaffWantsToBeToldStandsWithTheAccount() {
        StaffMember member = StaffContract.member("told-by-mail");
        store().transact(work -> Outcome.done(work.staff().insert(member, "hash")))
                .orElseThrow();
        StaffMember said = member.told(preference());
        store().transact(work -> {
                    work.staff().update(said);
                    return Outcome.done(said);
                })
                .orElseThrow();
        assertThat(store().<Optional<StaffMember>>read(work -> work.staff().find(member.id())))
                .contains(said);
    }
}
