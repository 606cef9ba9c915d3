package org.jietong.core.internal.fakes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jietong.api.evidence.FetchOrder;
import org.jietong.api.evidence.SourceStanding;
import org.jietong.api.store.EvidenceRecords;

/** What is asked of evidence sources, in memory. */
final class MemoryEvidence implements EvidenceRecords {
    private final List<FetchOrder> orders = new ArrayList<>();

    private final Map<String, SourceStanding> sources = new TreeMap<>();

    MemoryEvidence copy() {
        MemoryEvidence copy = new MemoryEvidence();
        copy.orders.addAll(orders);
        copy.sources.putAll(sources);
        return copy;
    }

    @Override
    public void ask(List<FetchOrder> asked) {
        for (FetchOrder order : asked) {
            orders.removeIf(earlier -> earlier.application().equals(order.application())
                    && earlier.document().equals(order.document()));
            orders.add(order);
        }
    }

    @Override
    public List<String> dueSources(Instant now) {
        return orders.stream()
                .filter(order -> isDue(order, now))
                .map(FetchOrder::source)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public List<FetchOrder> due(String source, Instant now, int limit) {
        return orders.stream()
                .filter(order -> order.source().equals(source) && isDue(order, now))
                .sorted(Comparator.comparing(order -> order.nextAt().orElseThrow()))
                .limit(limit)
                .toList();
    }

    @Override
    public boolean move(FetchOrder seen, FetchOrder now) {
        int place = orders.indexOf(seen);
        if (place < 0) {
            return false;
        }
        orders.set(place, now);
        return true;
    }

    @Override
    public List<FetchOrder> ofApplication(UUID application) {
        return orders.stream()
                .filter(order -> order.application().equals(application))
                .sorted(Comparator.comparing(FetchOrder::document))
                .toList();
    }

    @Override
    public void fared(String source, boolean answered, Instant at) {
        SourceStanding seen = sources.getOrDefault(
                source, new SourceStanding(source, false, Optional.empty(), Optional.empty(), 0, 0));
        sources.put(
                source,
                answered
                        ? new SourceStanding(source, false, Optional.of(at), seen.lastFailure(), 0, 0)
                        : new SourceStanding(
                                source, false, seen.lastSuccess(), Optional.of(at), seen.failures() + 1, 0));
    }

    @Override
    public List<SourceStanding> standings() {
        return sources.values().stream()
                .map(seen -> new SourceStanding(
                        seen.source(),
                        false,
                        seen.lastSuccess(),
                        seen.lastFailure(),
                        seen.failures(),
                        waiting(seen.source())))
                .toList();
    }

    private int waiting(String source) {
        return (int) orders.stream()
                .filter(order -> order.source().equals(source) && order.nextAt().isPresent())
                .count();
    }

    private static boolean isDue(FetchOrder order, Instant now) {
        return order.nextAt().map(at -> !at.isAfter(now)).orElse(false);
    }
}
