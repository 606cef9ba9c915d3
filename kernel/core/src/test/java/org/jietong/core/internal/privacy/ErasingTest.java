package org.jietong.core.internal.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.Command;
import org.jietong.api.identity.Caller;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.journal.PlacedEvent;
import org.jietong.api.privacy.Erasure;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.core.internal.cases.Timelines;
import org.jietong.core.internal.cases.World;
import org.jietong.core.internal.fakes.RolePolicy;
import org.jietong.core.internal.journal.archive.ArchivedEvents;
import org.jietong.core.internal.search.SearchIndex;
import org.junit.jupiter.api.Test;

/** What is kept of somebody goes when it is needed no more, and not before. */
class ErasingTest {
    private static final Caller.Applicant APPLICANT = new Caller.Applicant(new UUID(9, 9), "13804731234", Set.of());

    private final World world = new World();
    private final Map<String, String> settings = new HashMap<>();

    private Erasing erasing() {
        return new Erasing(world.ids, Keeping.of(settings::get), world.clock);
    }

    private Outcome<Erasure> erased() {
        Timelines timelines = new Timelines(world.store, new ArchivedEvents(world.store, Path.of("target", "none")));
        return new StoredPersonalData(world.store, new RolePolicy(), timelines, erasing(), world.clock)
                .eraseOwn(APPLICANT);
    }

    private ApplicationNumber submitted() {
        ApplicationNumber number = world.submitted();
        SearchIndex index = new SearchIndex(world.store);
        for (JournalEvent event : world.store.journal()) {
            index.accept(new PlacedEvent(1, event));
        }
        return number;
    }

    private void withdrawn(ApplicationNumber number) {
        world.perform(number, new Command.Withdraw(Optional.of("not needed"))).orElseThrow();
    }

    private Case theOnly() {
        return world.store.cases().get(0);
    }

    @Test
    void anOpenCaseIsNotErased() {
        submitted();

        assertThat(erased().problem().orElseThrow().type()).isEqualTo(ProblemType.PERSONAL_DATA_NEEDED);
        assertThat(erased().problem().orElseThrow().violations().get(0).code()).isEqualTo("CASE_OPEN");
        assertThat(theOnly().applicant().phone()).isNotEmpty();
    }

    @Test
    void aCaseThatHasJustEndedIsKeptAsTheLawDemandsAndSaysUntilWhen() {
        withdrawn(submitted());

        assertThat(erased().problem().orElseThrow().violations().get(0))
                .satisfies(why -> assertThat(why.code()).isEqualTo("KEPT_BY_LAW"))
                .satisfies(why -> assertThat(why.arguments()).containsEntry("until", "2029-03-02"));
    }

    @Test
    void whatIsNeededNoMoreIsErasedOnceAndTheJournalTellsIt() {
        withdrawn(submitted());
        world.clock.set("2029-03-03T00:00");

        assertThat(erased().orElseThrow().cases()).isEqualTo(1);
        assertThat(theOnly().applicant().name() + theOnly().applicant().phone()).isEmpty();
        assertThat(world.store.journal())
                .filteredOn(event -> event.type().equals("PERSONAL_DATA_ERASED"))
                .singleElement()
                .satisfies(event -> assertThat(event.details()).containsEntry("reason", "REQUEST"));
        assertThat(erased().orElseThrow().cases()).isZero();
    }

    @Test
    void withoutASettingNothingIsErasedByItself() {
        withdrawn(submitted());
        world.clock.set("2099-01-01T00:00");

        new Retention(world.store, erasing(), world.clock).run();

        assertThat(theOnly().applicant().phone()).isNotEmpty();
    }

    @Test
    void afterTheRetentionPeriodWhatHasEndedIsErasedAndWhatIsOpenIsNot() {
        settings.put(Keeping.MOST, "P5Y");
        withdrawn(submitted());
        ApplicationNumber open = submitted();
        world.clock.set("2031-03-03T00:00");

        Retention retention = new Retention(world.store, erasing(), world.clock);
        retention.run();
        retention.run();

        assertThat(world.store.cases())
                .filteredOn(one -> !one.applicant().phone().isEmpty())
                .singleElement()
                .satisfies(one ->
                        assertThat(one.applications().get(0).key().number()).isEqualTo(open));
        assertThat(world.store.journal())
                .filteredOn(event -> event.type().equals("PERSONAL_DATA_ERASED"))
                .hasSize(1);
    }

    @Test
    void aPeriodThatEndsBeforeTheLawAllowsIsNoSetting() {
        settings.put(Keeping.MOST, "P2Y");
        assertThatThrownBy(() -> Keeping.of(settings::get))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Keeping.MOST);
        settings.put(Keeping.MOST, "two years");
        assertThatThrownBy(() -> Keeping.of(settings::get)).hasMessageContaining("two years");
    }
}
