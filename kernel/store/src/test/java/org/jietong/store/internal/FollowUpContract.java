package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Page;
import org.jietong.api.followups.FollowUp;
import org.jietong.api.followups.FollowUpFilter;
import org.jietong.api.followups.FollowUpForm;
import org.jietong.api.followups.FollowUpResult;
import org.jietong.api.identity.Scope;
import org.jietong.api.journal.Actor;
import org.jietong.api.problem.Outcome;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.junit.jupiter.api.Test;

/** Follow-ups come back as they were recorded, to those within whose scope they are. */
interface FollowUpContract extends OnStore {

    @Test
    default void aFollowUpComesBackAsItWasRecordedNewestFirst() {
        UUID application = Samples.id();
        FollowUp first = recorded(application, Samples.WATER, Samples.HAIBOWAN, Optional.of(5));
        FollowUp second = recorded(application, Samples.WATER, Samples.HAIBOWAN, Optional.empty());

        assertThat(read(application)).containsExactly(second, first);
    }

    private List<FollowUp> read(UUID application) {
        return store().read(work -> work.followUps().ofApplication(application));
    }

    @Test
    default void aListKeepsToScopeAndFilterAndGoesOnWhereItStopped() {
        UtilityCode utility = new UtilityCode("steam");
        FollowUp good = recorded(Samples.id(), utility, Samples.HAIBOWAN, Optional.of(1));
        FollowUp bad = recorded(Samples.id(), utility, Samples.HAIBOWAN, Optional.of(5));
        FollowUp elsewhere = recorded(Samples.id(), utility, Samples.WUDA, Optional.of(4));
        FollowUp unsaid = recorded(Samples.id(), utility, Samples.WUDA, Optional.empty());
        Scope all = new Scope(Optional.of(utility), Set.of());
        Scope here = new Scope(Optional.of(utility), Set.of(Samples.HAIBOWAN));
        FollowUpFilter unhappy = new FollowUpFilter(
                Optional.of(utility),
                Optional.empty(),
                Optional.of(FollowUpForm.PHONE),
                Optional.of(FollowUpResult.REACHED),
                Optional.of(4));

        assertThat(list(all, FollowUpFilter.none(), 10)).containsExactly(unsaid, elsewhere, bad, good);
        assertThat(list(all, FollowUpFilter.none(), 1)).containsExactly(unsaid, elsewhere, bad, good);
        assertThat(list(here, FollowUpFilter.none(), 10)).containsExactly(bad, good);
        assertThat(list(all, unhappy, 10)).containsExactly(elsewhere, bad);
        assertThat(list(new Scope(Optional.of(Samples.GAS), Set.of()), unhappy, 10))
                .isEmpty();
    }

    /** All parts of a list, one after the other. */
    private List<FollowUp> list(Scope scope, FollowUpFilter filter, int limit) {
        List<FollowUp> found = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Optional<String> from = cursor;
            Page<FollowUp> page = store().read(work -> work.followUps().list(scope, filter, limit, from));
            found.addAll(page.items());
            cursor = page.next();
        } while (cursor.isPresent());
        return found;
    }

    private FollowUp recorded(
            UUID application, UtilityCode utility, District district, Optional<Integer> satisfaction) {
        FollowUp followUp = new FollowUp(
                Samples.id(),
                new FollowUp.Subject(application, new ApplicationNumber("W261123-7K3M9Q2X-5"), utility, district),
                FollowUpForm.PHONE,
                Samples.NOW,
                satisfaction.isPresent() ? FollowUpResult.REACHED : FollowUpResult.NO_ANSWER,
                satisfaction,
                satisfaction.map(level -> "来得很晚\n𠮷".repeat(200)),
                new Actor(Actor.Kind.STAFF, "张三"),
                Samples.NOW.plusSeconds(9));
        return store().transact(work -> {
                    work.followUps().insert(followUp);
                    return Outcome.done(followUp);
                })
                .orElseThrow();
    }
}
