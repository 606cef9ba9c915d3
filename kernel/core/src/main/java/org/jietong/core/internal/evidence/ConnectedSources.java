package org.jietong.core.internal.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jietong.api.evidence.EvidenceSource;

/** The evidence sources that are registered now, by what they say of themselves; none of them is called to find out. */
public class ConnectedSources implements Predicate<String> {
    private static final String RANKING = "service.ranking";

    private volatile List<Connected> all = List.of();

    /** Adds a source, or takes note of its new properties. */
    protected final synchronized void put(EvidenceSource source, Map<String, ?> properties) {
        List<Connected> others = without(source);
        others.add(new Connected(source, codes(properties.get(EvidenceSource.CODES)), ranking(properties)));
        others.sort(Comparator.comparingInt(Connected::ranking).reversed());
        all = List.copyOf(others);
    }

    protected final synchronized void drop(EvidenceSource source) {
        all = List.copyOf(without(source));
    }

    private List<Connected> without(EvidenceSource source) {
        List<Connected> others = new ArrayList<>(all);
        others.removeIf(connected -> connected.source() == source);
        return others;
    }

    /** The source that is asked for a code. */
    public Optional<EvidenceSource> answering(String code) {
        return all.stream()
                .filter(connected -> connected.codes().contains(code))
                .findFirst()
                .map(Connected::source);
    }

    /** Whether one is connected for a code. */
    @Override
    public boolean test(String code) {
        return answering(code).isPresent();
    }

    /** The codes for which one is connected. */
    public Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        all.forEach(connected -> codes.addAll(connected.codes()));
        return codes;
    }

    private static Set<String> codes(Object property) {
        if (property instanceof String one) {
            return Set.of(one);
        }
        if (property instanceof String[] some) {
            return Set.copyOf(List.of(some));
        }
        return Set.of();
    }

    private static int ranking(Map<String, ?> properties) {
        return properties.get(RANKING) instanceof Integer ranking ? ranking : 0;
    }

    private record Connected(EvidenceSource source, Set<String> codes, int ranking) {}
}
