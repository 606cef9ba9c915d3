package org.jietong.survey.internal.kernel;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Outline;
import org.jietong.api.cases.Outlines;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.journal.NotNowException;
import org.jietong.api.journal.PlacedEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.survey.internal.loop.CustomersByNumber;
import org.jietong.survey.internal.plan.Customer;
import org.jietong.survey.internal.plan.Customers;

/**
 * Whom an application is about, as the kernel outlines it: without personal data.
 *
 * @param outlines the kernel's
 * @param clock the product's
 */
public record KernelCustomers(Outlines outlines, Clock clock) implements Customers, CustomersByNumber {
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Override
    public Optional<Customer> find(PlacedEvent placed) throws NotNowException {
        JournalEvent event = placed.event();
        try {
            return event.applicationId()
                    .flatMap(application -> outlines.find(event.caseId(), application))
                    .map(KernelCustomers::customer);
        } catch (RefusedException e) {
            throw new NotNowException(clock.instant().plus(PAUSE));
        }
    }

    @Override
    public Outcome<Customer> find(String number) {
        return outlines.find(new ApplicationNumber(number))
                .map(outline -> Outcome.done(customer(outline)))
                .orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND));
    }

    private static Customer customer(Outline outline) {
        return new Customer(
                outline.id(),
                outline.number().value(),
                outline.utility(),
                outline.category(),
                outline.district(),
                outline.representative().id(),
                outline.applicant());
    }
}
