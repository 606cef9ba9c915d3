package org.jietong.store.internal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jietong.api.figures.ApplicationOutcome;
import org.jietong.api.figures.Ending;
import org.jietong.api.figures.Promise;
import org.jietong.api.figures.Taken;
import org.jietong.api.figures.Tally;

/** The figures of outcomes, by looking at each of them. */
record BruteForce(Collection<ApplicationOutcome> outcomes) {

    Map<String, Tally> by(Function<ApplicationOutcome, String> key, Predicate<ApplicationOutcome> which) {
        Map<String, Tally> groups = new TreeMap<>();
        outcomes.stream().filter(which).forEach(each -> groups.merge(key.apply(each), tally(each), Tally::plus));
        groups.replaceAll((name, tally) -> comparable(tally));
        return groups;
    }

    private static Tally tally(ApplicationOutcome each) {
        boolean connected = each.ending() == Ending.CONNECTED;
        Optional<Taken> taken = each.taken().filter(time -> connected);
        return new Tally(
                one(connected),
                one(taken.filter(Taken::onTime).isPresent()),
                one(each.ending() == Ending.REJECTED),
                one(each.ending() == Ending.WITHDRAWN),
                one(each.returns() > 0),
                each.returns(),
                one(each.promise() == Promise.KEPT),
                one(each.promise() == Promise.BROKEN),
                taken.map(Taken::net).orElse(BigDecimal.ZERO),
                taken.map(Taken::gross).orElse(BigDecimal.ZERO));
    }

    private static long one(boolean is) {
        return is ? 1 : 0;
    }

    /** Zeros behind the point say nothing. */
    static Tally comparable(Tally tally) {
        return new Tally(
                tally.connected(),
                tally.onTime(),
                tally.rejected(),
                tally.withdrawn(),
                tally.returned(),
                tally.returns(),
                tally.kept(),
                tally.broken(),
                tally.netDays().stripTrailingZeros(),
                tally.grossDays().stripTrailingZeros());
    }
}
