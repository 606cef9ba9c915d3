package org.jietong.core.internal.fakes;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Assignment;
import org.jietong.api.cases.Elapsed;
import org.jietong.api.cases.Page;
import org.jietong.api.cases.Query;
import org.jietong.api.store.ApplicationRecords;
import org.jietong.api.store.Finished;
import org.jietong.api.store.Whereabouts;
import org.jietong.api.utility.UtilityCode;

/**
 * Applications in memory.
 *
 * @param kept what the store holds
 */
record MemoryApplications(Contents kept) implements ApplicationRecords {
    @Override
    public Optional<Application> find(ApplicationNumber number) {
        return Optional.ofNullable(kept.applications().get(number));
    }

    @Override
    public Page<Application> list(Query query) {
        return new Page<>(
                kept.applications().values().stream()
                        .filter(a -> fits(a, query))
                        .toList(),
                Optional.empty());
    }

    @Override
    public boolean save(Application before, Application after) {
        if (kept.applications().get(before.key().number()).version() != before.version()) {
            return false;
        }
        kept.applications().put(after.key().number(), after);
        return true;
    }

    @Override
    public List<Application> open(Optional<UUID> after, int limit) {
        return kept.applications().values().stream()
                .filter(a -> !a.state().ended() && a.due().isPresent())
                .sorted(Comparator.comparing(a -> a.key().id()))
                .filter(a -> after.map(id -> a.key().id().compareTo(id) > 0).orElse(true))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Whereabouts> whereabouts(List<UUID> cases) {
        return kept.applications().values().stream()
                .filter(a -> cases.contains(a.key().caseId()))
                .map(a -> new Whereabouts(
                        a.key().id(),
                        a.key().caseId(),
                        a.key().number(),
                        a.key().utility(),
                        a.key().district(),
                        a.representative().id()))
                .toList();
    }

    @Override
    public List<Application> waking(Instant now, int limit) {
        return kept.applications().values().stream()
                .filter(a -> a.watch().wakesAt().map(at -> !at.isAfter(now)).orElse(false))
                .sorted(Comparator.comparing(
                                (Application a) -> a.watch().wakesAt().orElseThrow())
                        .thenComparing(a -> a.key().id()))
                .limit(limit)
                .toList();
    }

    @Override
    public boolean wake(Application seen, Optional<Instant> next) {
        Application present = kept.applications().get(seen.key().number());
        if (present.version() != seen.version()) {
            return false;
        }
        kept.applications().put(seen.key().number(), present.wakingAt(next));
        return true;
    }

    @Override
    public List<Finished> finished(UtilityCode utility, String category, Instant since, int limit) {
        return kept.applications().values().stream()
                .filter(a -> a.key().utility().equals(utility)
                        && a.classified().category().equals(category))
                .flatMap(a -> a.connection().stream())
                .filter(end ->
                        end.elapsed().isPresent() && !end.supplyStartedAt().isBefore(since))
                .map(end -> new Finished(end.supplyStartedAt(), end.elapsed().orElseThrow()))
                .sorted(Comparator.comparing(Finished::supplyStartedAt).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public boolean measure(Application seen, Elapsed elapsed) {
        Application present = kept.applications().get(seen.key().number());
        if (present.version() != seen.version()) {
            return false;
        }
        kept.applications().put(seen.key().number(), present.measured(elapsed).wakingAt(Optional.empty()));
        return true;
    }

    @Override
    public List<RepresentativeLoad> loads() {
        Map<UUID, List<Application>> held = kept.applications().values().stream()
                .collect(Collectors.groupingBy(a -> a.representative().id()));
        return held.entrySet().stream()
                .map(entry -> new RepresentativeLoad(
                        entry.getKey(),
                        entry.getValue().stream()
                                .filter(a -> !a.state().ended())
                                .count(),
                        last(entry.getValue())))
                .toList();
    }

    private static Instant last(List<Application> applications) {
        return applications.stream()
                .flatMap(application -> application.assignments().stream())
                .map(Assignment::since)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    static boolean fits(Application application, Query query) {
        boolean seen = query.scope()
                        .covers(application.key().utility(), application.key().district())
                || query.own().map(application.representative().id()::equals).orElse(false);
        boolean among = query.among().isEmpty()
                || query.among().contains(application.key().caseId());
        return seen
                && among
                && query.filter().state().map(application.state()::equals).orElse(true)
                && query.filter()
                        .representative()
                        .map(application.representative().id()::equals)
                        .orElse(true);
    }
}
