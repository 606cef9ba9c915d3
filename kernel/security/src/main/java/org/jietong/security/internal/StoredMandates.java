package org.jietong.security.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Mandates;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.store.ApplicantRecords;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Mandates in the database. */
@Component(service = Mandates.class)
public final class StoredMandates implements Mandates {
    private final Store store;
    private final Ids ids;
    private final Clock clock;

    @Activate
    public StoredMandates(
            @Reference Store store,
            @Reference Ids ids,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Outcome<Mandate> give(String agentPhone, LocalDate until, Caller.Applicant caller) {
        List<Violation> violations = violations(agentPhone, until, caller);
        if (!violations.isEmpty()) {
            return Outcome.refused(Problem.of(ProblemType.INVALID_REQUEST, violations));
        }
        Instant now = clock.instant();
        Instant end = until.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        ApplicantRecords.Mandate mandate = new ApplicantRecords.Mandate(
                ids.next(), caller.phone(), PhoneDigits.of(agentPhone), now, end, Optional.empty());
        return store.transact(records -> {
            records.applicants().insert(mandate);
            return Outcome.done(shown(mandate, now));
        });
    }

    private List<Violation> violations(String agentPhone, LocalDate until, Caller.Applicant caller) {
        List<Violation> found = new ArrayList<>();
        if (!PhoneDigits.isPhone(agentPhone) || PhoneDigits.of(agentPhone).equals(caller.phone())) {
            found.add(Violation.of("/agentPhone", "MALFORMED"));
        }
        LocalDate today = LocalDate.now(clock);
        if (until.isBefore(today) || until.isAfter(today.plusYears(1))) {
            found.add(new Violation(
                    "/until",
                    "OUT_OF_RANGE",
                    Map.of("min", today.toString(), "max", today.plusYears(1).toString())));
        }
        return found;
    }

    @Override
    public List<Mandate> of(Caller.Applicant caller) {
        Instant now = clock.instant();
        return store.read(records -> records.applicants().mandatesOf(caller.phone())).stream()
                .map(mandate -> shown(mandate, now))
                .toList();
    }

    @Override
    public Outcome<Void> end(UUID mandate, Caller.Applicant caller) {
        return store.transact(records -> {
            boolean theirs = records.applicants()
                    .findMandate(mandate)
                    .filter(known -> known.principal().equals(caller.phone())
                            || known.agent().equals(caller.phone()))
                    .isPresent();
            if (!theirs) {
                return Outcome.refused(ProblemType.NOT_FOUND);
            }
            records.applicants().end(mandate, clock.instant());
            return Outcome.done(null);
        });
    }

    private static Mandate shown(ApplicantRecords.Mandate mandate, Instant now) {
        return new Mandate(
                mandate.id(),
                mandate.principal(),
                mandate.agent(),
                mandate.givenAt(),
                mandate.endedAt().orElse(mandate.endsAt()),
                mandate.holds(now));
    }
}
