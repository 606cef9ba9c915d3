package org.jietong.core.internal.cases.replies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.CaseReply;
import org.jietong.api.cases.RecordedPlan;
import org.jietong.api.journal.EventType;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.store.Ids;
import org.jietong.api.store.UnitOfWork;
import org.jietong.core.internal.cases.lifecycle.Moment;

/**
 * Gathers the plans of what is running in a case into its one reply, within the transaction that keeps it.
 *
 * @param ids ids of the events
 */
public record Gathering(Ids ids) {

    /**
     * The reply that says what is planned now: the one that stands, or a further edition, kept and told.
     *
     * @return refused with {@code CASE_CLOSED} or {@code PLANS_MISSING}
     */
    Outcome<CaseReply> reply(UUID caseId, Moment moment, UnitOfWork work) {
        Case whole = work.cases().find(caseId).orElseThrow(() -> new IllegalStateException("a case is never removed"));
        List<CaseReply> earlier = work.plans().repliesOf(caseId);
        return parts(whole, moment.today(), work)
                .map(parts ->
                        new CaseReply(caseId, whole.number(), earlier.size() + 1, moment.at(), moment.actor(), parts))
                .map(next -> last(earlier).filter(next::saysTheSameAs).orElseGet(() -> kept(next, work)));
    }

    /**
     * A plan was recorded: a reply that stands is issued anew as soon as it is complete again; before the first one is
     * issued, nothing happens.
     */
    public void renew(UUID caseId, Moment moment, UnitOfWork work) {
        if (!work.plans().repliesOf(caseId).isEmpty()) {
            // What is missing still is told to whoever issues the reply; here the plan is recorded all the same.
            reply(caseId, moment, work);
        }
    }

    private CaseReply kept(CaseReply next, UnitOfWork work) {
        work.plans().issue(next);
        work.journal().append(List.of(event(next)));
        return next;
    }

    private static Optional<CaseReply> last(List<CaseReply> replies) {
        return replies.isEmpty() ? Optional.empty() : Optional.of(replies.get(replies.size() - 1));
    }

    private static Outcome<List<CaseReply.Part>> parts(Case whole, LocalDate today, UnitOfWork work) {
        List<CaseReply.Part> parts = new ArrayList<>();
        List<Violation> missing = new ArrayList<>();
        for (Application application : whole.applications()) {
            if (!application.state().ended()) {
                holding(application, today, work)
                        .ifPresentOrElse(
                                plan -> parts.add(part(application, plan)), () -> missing.add(missing(application)));
            }
        }
        if (!missing.isEmpty()) {
            return Outcome.refused(Problem.of(ProblemType.PLANS_MISSING, missing));
        }
        return parts.isEmpty() ? Outcome.refused(ProblemType.CASE_CLOSED) : Outcome.done(parts);
    }

    /** The last plan, while the utility stands by it. */
    private static Optional<RecordedPlan> holding(Application application, LocalDate today, UnitOfWork work) {
        return work.plans().ofApplication(application.key().id()).stream()
                .reduce((earlier, later) -> later)
                .filter(recorded -> !recorded.plan().validUntil().isBefore(today));
    }

    private static Violation missing(Application application) {
        return new Violation(
                "",
                "PLAN_MISSING",
                Map.of(
                        "application", application.key().number().value(),
                        "utility", application.key().utility().value()));
    }

    private static CaseReply.Part part(Application application, RecordedPlan plan) {
        return new CaseReply.Part(
                application.key().number(),
                application.key().utility().value(),
                application.classified().category(),
                application.classified().pack().digest(),
                application.representative(),
                plan);
    }

    private JournalEvent event(CaseReply reply) {
        Map<String, String> details = Map.of(
                "edition", Integer.toString(reply.edition()),
                "utilities", reply.parts().stream().map(CaseReply.Part::utility).collect(Collectors.joining(",")),
                "applications",
                        reply.parts().stream()
                                .map(part -> part.number().value())
                                .collect(Collectors.joining(",")));
        return new JournalEvent(
                ids.next(),
                reply.caseId(),
                Optional.empty(),
                0,
                EventType.CASE_REPLIED.name(),
                reply.issuedAt(),
                reply.issuedBy(),
                details);
    }
}
