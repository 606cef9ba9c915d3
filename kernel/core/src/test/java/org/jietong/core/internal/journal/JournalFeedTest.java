package org.jietong.core.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.journal.Actor;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.journal.JournalFeed.Section;
import org.jietong.api.journal.JournalFeed.Seen;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.store.Whereabouts;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jietong.core.internal.fakes.RolePolicy;
import org.junit.jupiter.api.Test;

/** A case over water and gas in one district, and what happens to it. */
class JournalFeedTest {
    private static final UUID CASE = new UUID(0x17000, 1);
    private static final UUID WATER = new UUID(0x27000, 1);
    private static final UUID GAS = new UUID(0x37000, 1);
    private static final District HERE = new District("150302");
    private static final UUID REPRESENTATIVE = new UUID(1, 7);

    private final MemoryJournal journal = new MemoryJournal();
    private final StoredJournalFeed feed = new StoredJournalFeed(journal, new RolePolicy());

    JournalFeedTest() {
        journal.lies(
                new Whereabouts(WATER, CASE, new ApplicationNumber("W-1"), utility("water"), HERE, new UUID(1, 1)));
        journal.lies(new Whereabouts(GAS, CASE, new ApplicationNumber("G-1"), utility("gas"), HERE, REPRESENTATIVE));
        journal.append(List.of(event(1, Optional.empty()), event(2, Optional.of(WATER)), event(3, Optional.of(GAS))));
        new Placing(journal).place();
    }

    private static UtilityCode utility(String code) {
        return new UtilityCode(code);
    }

    private static JournalEvent event(int id, Optional<UUID> application) {
        return new JournalEvent(
                new UUID(((long) id << 16) | 0x7000, 1),
                CASE,
                application,
                0,
                "HAPPENED",
                Instant.EPOCH,
                new Actor(Actor.Kind.SYSTEM, ""),
                Map.of());
    }

    private static Caller clerk(UUID id, Optional<UtilityCode> utility, District... districts) {
        return new Caller.Staff(id, "clerk", Set.of(Role.CLERK), new Scope(utility, Set.of(districts)));
    }

    private Section seen(Caller caller) {
        return feed.after(0, 10, caller).orElseThrow();
    }

    private static List<Long> places(Section section) {
        return section.events().stream().map(seen -> seen.event().position()).toList();
    }

    @Test
    void whoAnswersForAUtilitySeesItsEventsAndThoseOfTheWholeCase() {
        Section section = seen(clerk(new UUID(1, 2), Optional.of(utility("water"))));
        assertThat(places(section)).containsExactly(1L, 2L);
        assertThat(section.events())
                .extracting(Seen::application)
                .containsExactly(Optional.empty(), Optional.of(new ApplicationNumber("W-1")));
        assertThat(section.position()).isEqualTo(3);
        assertThat(section.whole()).isTrue();
    }

    @Test
    void whoAnswersForAnotherDistrictSeesNothingAndComesFurtherAllTheSame() {
        Section section = seen(clerk(new UUID(1, 2), Optional.empty(), new District("150303")));
        assertThat(section.events()).isEmpty();
        assertThat(section.position()).isEqualTo(3);
    }

    @Test
    void aRepresentativeSeesTheirOwnWhereverItLies() {
        Caller caller = clerk(REPRESENTATIVE, Optional.of(utility("gas")), new District("150303"));
        assertThat(places(seen(caller))).containsExactly(1L, 3L);
    }

    @Test
    void aPartGoesOnWhereTheLastOneEnded() {
        Caller all = clerk(new UUID(1, 2), Optional.empty());
        Section first = feed.after(0, 2, all).orElseThrow();
        assertThat(first.whole()).isFalse();
        assertThat(places(feed.after(first.position(), 2, all).orElseThrow())).containsExactly(3L);
        assertThat(feed.last()).isEqualTo(3);
    }

    @Test
    void whoMaySeeNoCasesFollowsNothing() {
        assertThat(feed.after(0, 10, new Caller.Anonymous()).problem().map(Problem::type))
                .contains(ProblemType.UNAUTHENTICATED);
    }
}
