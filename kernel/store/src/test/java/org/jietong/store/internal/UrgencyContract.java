package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Due;
import org.jietong.api.cases.Filter;
import org.jietong.api.cases.Order;
import org.jietong.api.cases.Page;
import org.jietong.api.cases.Query;
import org.jietong.api.text.District;
import org.junit.jupiter.api.Test;

/** The work list by urgency. Each test has a district of its own. */
interface UrgencyContract extends OnStore {
    AtomicInteger PLACES = new AtomicInteger(700_000);
    Instant FIRST = Instant.parse("2026-12-01T10:00:00Z");

    private static District somewhere() {
        return new District(String.valueOf(PLACES.incrementAndGet()));
    }

    private static Query urgent(District district, Optional<Instant> dueBefore) {
        Filter filter = new Filter(
                Optional.empty(),
                Optional.of(district),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                dueBefore,
                Optional.empty());
        return Query.of(filter, Order.URGENCY, 200);
    }

    private Application due(District district, Optional<Instant> at) {
        Application application =
                kept(Samples.sampleCase(district, Samples.WATER)).applications().get(0);
        return changed(application, change -> change.state(ApplicationState.ACCEPTED)
                .due(at.map(instant -> new Due(instant, false))));
    }

    private List<UUID> listed(Query query) {
        return store().read(work -> work.applications().list(query)).items().stream()
                .map(application -> application.key().id())
                .toList();
    }

    private static List<UUID> ids(Application... applications) {
        return List.of(applications).stream()
                .map(application -> application.key().id())
                .toList();
    }

    @Test
    default void theNextDeadlineComesFirstAndStandingClocksLast() {
        District district = somewhere();
        Application standing = due(district, Optional.empty());
        Application later = due(district, Optional.of(FIRST.plusSeconds(60)));
        Application first = due(district, Optional.of(FIRST));
        Application alike = due(district, Optional.of(FIRST));
        Application younger = due(district, Optional.empty());
        Application ended = due(district, Optional.empty());
        changed(ended, change -> change.state(ApplicationState.WITHDRAWN));

        assertThat(listed(urgent(district, Optional.empty()))).isEqualTo(ids(first, alike, later, standing, younger));
    }

    @Test
    default void pagesByUrgencyAreCompleteWithoutDuplicates() {
        District district = somewhere();
        List<UUID> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(due(district, Optional.of(FIRST.plusSeconds(i / 2))).key().id());
        }
        for (int i = 0; i < 4; i++) {
            all.add(due(district, Optional.empty()).key().id());
        }

        for (int limit = 1; limit <= all.size(); limit++) {
            List<UUID> seen = new ArrayList<>();
            Optional<String> cursor = Optional.empty();
            do {
                Query query = urgent(district, Optional.empty()).part(limit, cursor);
                Page<Application> page =
                        store().read(work -> work.applications().list(query));
                page.items().forEach(application -> seen.add(application.key().id()));
                cursor = page.next();
            } while (cursor.isPresent());
            assertThat(seen).as("pages of %d", limit).isEqualTo(all);
        }
    }

    @Test
    default void whatIsDueBeforeAnInstantHasARunningClock() {
        District district = somewhere();
        Application due = due(district, Optional.of(FIRST));
        due(district, Optional.of(FIRST.plusSeconds(1)));
        due(district, Optional.empty());
        Query soon = urgent(district, Optional.of(FIRST.plusSeconds(1)));

        assertThat(listed(soon)).isEqualTo(ids(due));
        assertThat(listed(Query.of(soon.filter(), Order.NEWEST, 10))).isEqualTo(ids(due));
    }
}
