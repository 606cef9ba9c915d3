package org.jietong.core.internal.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Connection;
import org.jietong.api.cases.Meter;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.store.Store;
import org.jietong.api.store.WorkRecords.SetMeter;

/**
 * Says which meters are set elsewhere already. That none is set twice is the database's own rule, so that it is asked only
 * when it has refused.
 *
 * @param store knows the meters
 */
record MeterNumbers(Store store) {

    /** The same outcome, where a refusal because of a meter names it, and the application it was set for. */
    <T> Outcome<T> explained(Application refused, Outcome<T> outcome) {
        return outcome.problem()
                .filter(problem -> problem.type() == ProblemType.METER_IN_USE)
                .map(problem -> Outcome.<T>refused(Problem.of(ProblemType.METER_IN_USE, violations(refused))))
                .orElse(outcome);
    }

    private List<Violation> violations(Application refused) {
        List<String> numbers = refused.connection().stream()
                .map(Connection::meters)
                .flatMap(List::stream)
                .map(Meter::number)
                .toList();
        List<SetMeter> set = store.read(work -> work.work().set(refused.key().utility(), numbers));
        List<Violation> violations = new ArrayList<>();
        for (int n = 0; n < numbers.size(); n++) {
            String place = "/meters/" + n + "/number";
            String number = numbers.get(n);
            set.stream()
                    .filter(meter -> meter.number().equals(number))
                    .map(meter -> new Violation(
                            place,
                            "METER_IN_USE",
                            Map.of("application", meter.application().value())))
                    .forEach(violations::add);
        }
        return violations;
    }
}
