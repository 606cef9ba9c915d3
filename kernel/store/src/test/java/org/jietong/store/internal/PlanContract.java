package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.CaseReply;
import org.jietong.api.cases.ConnectionPlan;
import org.jietong.api.cases.RecordedPlan;
import org.jietong.api.cases.StoredContent;
import org.jietong.api.journal.Actor;
import org.jietong.api.problem.Outcome;
import org.junit.jupiter.api.Test;

/** Plans and replies are only ever added, and come back as they were. */
interface PlanContract extends OnStore {
    Actor CLERK = new Actor(Actor.Kind.STAFF, "张三");

    @Test
    default void plansComeBackInTheOrderOfTheVersionsThatTheyMade() {
        Case added = kept(Samples.sampleCase(Samples.HAIBOWAN, Samples.GAS, Samples.WATER));
        Application gas = added.applications().get(0);

        recorded(plan(gas, 7));
        recorded(plan(gas, 3));

        assertThat(plansOf(gas)).containsExactly(plan(gas, 3), plan(gas, 7));
        assertThat(plansOf(added.applications().get(1))).isEmpty();
    }

    @Test
    default void nobodyReplacesAPlan() {
        Application gas = kept(Samples.sampleCase(Samples.HAIBOWAN, Samples.GAS))
                .applications()
                .get(0);
        recorded(plan(gas, 2));

        assertThatThrownBy(() -> recorded(plan(gas, 2))).isInstanceOf(RuntimeException.class);

        assertThat(plansOf(gas)).hasSize(1);
    }

    @Test
    default void repliesComeBackWithTheirPlansInThemHoweverLongTheyAre() {
        Case added = kept(Samples.sampleCase(Samples.HAIBOWAN, Samples.GAS, Samples.WATER));

        issued(reply(added, 1));
        issued(reply(added, 2));

        assertThat(repliesOf(added)).containsExactly(reply(added, 1), reply(added, 2));
    }

    @Test
    default void ofTwoRepliesAtOnceTheLaterOneFindsTheEarlier() {
        Case added = kept(Samples.sampleCase(Samples.HAIBOWAN, Samples.GAS));
        AtomicInteger runs = new AtomicInteger();

        store().transact(work -> {
                    int next = work.plans().repliesOf(added.id()).size() + 1;
                    if (runs.incrementAndGet() == 1) {
                        issued(reply(added, next));
                    }
                    work.plans().issue(reply(added, next));
                    return Outcome.done(next);
                })
                .orElseThrow();

        assertThat(repliesOf(added)).extracting(CaseReply::edition).containsExactly(1, 2);
    }

    private void recorded(RecordedPlan plan) {
        store().transact(work -> {
                    work.plans().insert(plan);
                    return Outcome.done(plan);
                })
                .orElseThrow();
    }

    private void issued(CaseReply reply) {
        store().transact(work -> {
                    work.plans().issue(reply);
                    return Outcome.done(reply);
                })
                .orElseThrow();
    }

    private List<RecordedPlan> plansOf(Application application) {
        return store().read(work -> work.plans().ofApplication(application.key().id()));
    }

    private List<CaseReply> repliesOf(Case of) {
        return store().read(work -> work.plans().repliesOf(of.id()));
    }

    private static RecordedPlan plan(Application of, long version) {
        ConnectionPlan plan = new ConnectionPlan(
                "人民路 “DN400” 干管",
                "PE100 SDR11",
                110,
                "𠮷\n".repeat(900),
                Collections.nCopies(20, "沟".repeat(500)),
                LocalDate.of(2027, 1, 31),
                version == 2 ? Optional.of("注") : Optional.empty(),
                List.of(
                        new StoredContent("ab".repeat(32), "application/pdf", 20_000_000_000L, "路由图.pdf"),
                        new StoredContent("cd".repeat(32), "image/png", 5, "a.png", StoredContent.Scan.CLEAN)));
        return new RecordedPlan(of.key().id(), version, plan, Samples.NOW, CLERK);
    }

    private static CaseReply reply(Case of, int edition) {
        return new CaseReply(
                of.id(),
                of.number(),
                edition,
                Samples.NOW,
                CLERK,
                of.applications().stream()
                        .map(application -> new CaseReply.Part(
                                application.key().number(),
                                application.key().utility().value(),
                                application.classified().category(),
                                application.classified().pack().digest(),
                                application.representative(),
                                plan(application, edition + 1)))
                        .toList());
    }
}
