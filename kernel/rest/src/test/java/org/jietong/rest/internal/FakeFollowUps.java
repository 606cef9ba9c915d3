package org.jietong.rest.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.ApplicationKey;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Page;
import org.jietong.api.followups.FollowUp;
import org.jietong.api.followups.FollowUpFilter;
import org.jietong.api.followups.FollowUpForm;
import org.jietong.api.followups.FollowUpResult;
import org.jietong.api.followups.FollowUps;
import org.jietong.api.followups.NewFollowUp;
import org.jietong.api.identity.Caller;
import org.jietong.api.journal.Actor;
import org.jietong.api.problem.Outcome;
import org.jietong.api.repetition.Once;

/** Remembers what was asked, and knows one follow-up. */
final class FakeFollowUps implements FollowUps {
    private final FakeAnswers answers;
    FollowUpFilter asked;
    int made;

    FakeFollowUps(FakeAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Outcome<FollowUp> record(
            ApplicationNumber number, NewFollowUp followUp, Caller caller, Once<FollowUp> once) {
        return answers.once(once, Samples.NOW, () -> {
            made++;
            return Outcome.done(followUp(followUp, caller.actor()));
        });
    }

    @Override
    public Outcome<List<FollowUp>> of(ApplicationNumber number, Caller caller) {
        return Outcome.done(List.of(known()));
    }

    @Override
    public Outcome<Page<FollowUp>> list(FollowUpFilter filter, int limit, Optional<String> cursor, Caller caller) {
        asked = filter;
        return Outcome.done(new Page<>(List.of(known()), Optional.of("next")));
    }

    private static FollowUp known() {
        return followUp(
                new NewFollowUp(
                        FollowUpForm.PHONE,
                        Optional.empty(),
                        FollowUpResult.REACHED,
                        Optional.of(2),
                        Optional.of("很好")),
                new Actor(Actor.Kind.STAFF, "张三"));
    }

    private static FollowUp followUp(NewFollowUp said, Actor by) {
        ApplicationKey of = Samples.application().key();
        return new FollowUp(
                new UUID(0x7000, 88),
                new FollowUp.Subject(of.id(), of.number(), of.utility(), of.district()),
                said.form(),
                said.at().orElse(Samples.NOW),
                said.result(),
                said.satisfaction(),
                said.opinion(),
                by,
                Samples.NOW);
    }
}
