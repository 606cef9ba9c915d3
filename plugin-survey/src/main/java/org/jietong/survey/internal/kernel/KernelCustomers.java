package org.jietong.survey.internal.kernel;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Applications;
import org.jietong.api.cases.CaseDetail;
import org.jietong.api.cases.Cases;
import org.jietong.api.identity.Caller;
import org.jietong.api.journal.JournalFeed;
import org.jietong.api.journal.NotNowException;
import org.jietong.api.journal.PlacedEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.survey.internal.loop.CustomersByNumber;
import org.jietong.survey.internal.plan.Customer;
import org.jietong.survey.internal.plan.Customers;

/**
 * Whom an application is about, as the kernel knows it. Of whoever applied only the telephone number is looked at, and only to make the
 * blind key of it.
 */
public final class KernelCustomers implements Customers, CustomersByNumber {
    private static final Caller SURVEY = new Caller.Machine("survey");
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final JournalFeed journal;
    private final Applications applications;
    private final Cases cases;
    private final UnaryOperator<String> respondents;
    private final Clock clock;

    /** @param respondents makes the blind key of a telephone number */
    public KernelCustomers(
            JournalFeed journal,
            Applications applications,
            Cases cases,
            UnaryOperator<String> respondents,
            Clock clock) {
        this.journal = journal;
        this.applications = applications;
        this.cases = cases;
        this.respondents = respondents;
        this.clock = clock;
    }

    /** The journal names an application by its id, people by its number, which the journal's reader tells. */
    @Override
    public Optional<Customer> find(PlacedEvent event) throws NotNowException {
        Outcome<Optional<Customer>> found = journal.after(event.position() - 1, 1, SURVEY)
                .then(section -> section.events().stream()
                        .filter(seen -> seen.event().equals(event))
                        .findFirst()
                        .flatMap(JournalFeed.Seen::application)
                        .map(this::customer)
                        .orElseGet(() -> Outcome.done(Optional.empty())));
        if (found instanceof Outcome.Done<Optional<Customer>> done) {
            return done.value();
        }
        throw new NotNowException(clock.instant().plus(PAUSE));
    }

    @Override
    public Outcome<Customer> find(String number) {
        return customer(new ApplicationNumber(number))
                .then(found -> found.map(Outcome::done).orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND)));
    }

    private Outcome<Optional<Customer>> customer(ApplicationNumber number) {
        Outcome<Optional<Customer>> found = applications
                .find(number, SURVEY)
                .map(ApplicationDetail::application)
                .then(application -> cases.find(application.key().caseNumber(), SURVEY)
                        .map(detail -> Optional.of(customer(application, detail))));
        return found.problem()
                        .map(Problem::type)
                        .filter(ProblemType.NOT_FOUND::equals)
                        .isPresent()
                ? Outcome.done(Optional.empty())
                : found;
    }

    private Customer customer(Application application, CaseDetail detail) {
        return new Customer(
                application.key().id(),
                application.key().number().value(),
                application.key().utility(),
                application.classified().category(),
                application.key().district(),
                application.representative().id(),
                respondents.apply(detail.record().applicant().phone()));
    }
}
