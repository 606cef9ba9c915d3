package org.jietong.core.internal.figures;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jietong.api.figures.Counted;
import org.jietong.api.figures.Grouping;
import org.jietong.api.figures.OutcomeQuery;
import org.jietong.api.figures.Published;
import org.jietong.api.figures.Tally;
import org.jietong.api.identity.Scope;
import org.jietong.api.rules.RulePack;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.store.Store;
import org.jietong.api.utility.DeployedUtility;
import org.jietong.api.utility.Utilities;

/**
 * Counts what is published, at most every few minutes, however many people look. Groups of fewer than five are left out; no total
 * is published from which they could be computed.
 */
final class Publishing {
    private static final Duration LASTS = Duration.ofMinutes(5);
    private static final int MONTHS = 12;

    private final Store store;
    private final Utilities utilities;
    private final RulePacks packs;
    private final Clock clock;
    private final AtomicReference<Optional<Published>> last = new AtomicReference<>(Optional.empty());

    Publishing(Store store, Utilities utilities, RulePacks packs, Clock clock) {
        this.store = store;
        this.utilities = utilities;
        this.packs = packs;
        this.clock = clock;
    }

    Published published() {
        Instant now = clock.instant();
        return last.get()
                .filter(kept ->
                        !kept.at().isAfter(now) && now.isBefore(kept.at().plus(LASTS)))
                .orElseGet(() -> counted(now));
    }

    private Published counted(Instant now) {
        LocalDate month = LocalDate.ofInstant(now, clock.getZone()).withDayOfMonth(1);
        LocalDate from = month.minusMonths(MONTHS);
        LocalDate until = month.minusDays(1);
        OutcomeQuery query = new OutcomeQuery(Grouping.CATEGORY, from, until, Optional.empty(), Optional.empty());
        Map<String, Tally> tallies = store.read(work -> work.figures().outcomes(Scope.everything(), query)).stream()
                .collect(Collectors.toMap(Publishing::name, Counted::counts));
        List<Published.Line> lines = utilities.deployed().stream()
                .flatMap(utility -> lines(utility, tallies))
                .toList();
        Published counted = new Published(from, until, now, lines);
        last.set(Optional.of(counted));
        return counted;
    }

    private Stream<Published.Line> lines(DeployedUtility utility, Map<String, Tally> tallies) {
        Optional<RulePack> pack = packs.find(utility.rulePack().digest());
        return pack.stream().flatMap(rules -> rules.categories().stream()).map(category -> {
            Optional<Tally> tally = Optional.ofNullable(tallies.get(utility.code() + " " + category.code()));
            return new Published.Line(
                    utility.code(),
                    utility.name(),
                    category.code(),
                    category.name(),
                    category.limit().workingDays(),
                    tally.filter(each -> each.connected() >= Published.FEWEST));
        });
    }

    private static String name(Counted<Tally> counted) {
        return counted.group().utility().orElseThrow() + " " + counted.group().key();
    }
}
