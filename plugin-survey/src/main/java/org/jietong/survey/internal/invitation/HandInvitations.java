package org.jietong.survey.internal.invitation;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Applications;
import org.jietong.api.cases.Outline;
import org.jietong.api.cases.Outlines;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.survey.internal.invitation.Invitation.State;
import org.jietong.survey.internal.store.SurveyStore;
import org.jooq.DSLContext;

/** Invitations that staff issue one by one: for the work of others, and for each application and questionnaire one at a time. */
public final class HandInvitations {
    private static final Set<Form> FORMS = EnumSet.of(Form.QR_CODE, Form.PHONE, Form.VISIT);
    private static final int MOST_DAYS = 90;
    private static final String ORIGIN = "hand/";

    private final SurveyStore store;
    private final Invitations invitations;
    private final Applications applications;
    private final Outlines outlines;
    private final Clock clock;

    public HandInvitations(
            SurveyStore store, Invitations invitations, Applications applications, Outlines outlines, Clock clock) {
        this.store = store;
        this.invitations = invitations;
        this.applications = applications;
        this.outlines = outlines;
        this.clock = clock;
    }

    /**
     * Issues one. Its token is told this once and kept nowhere, not with answers to repeated requests either.
     *
     * @return refused with {@code INVALID_REQUEST} for each thing that is wrong; as an application is that the caller may not
     *     see; with {@code FORBIDDEN} as {@code OWN_WORK} for the representative of the application; with {@code CONFLICT} when
     *     one is open, or was answered: whoever answered once is asked again by a plan alone
     */
    public Outcome<IssuedInvitation> issue(HandInvitation wish, Caller.Staff staff) {
        return checked(wish)
                .then(fine -> applications.find(fine.application(), staff))
                .then(seen -> outlines.find(wish.application())
                        .map(outline -> Outcome.done(about(outline)))
                        .orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND)))
                .then(about -> about.isWorkOf(staff) ? forbidden() : Outcome.done(about))
                .then(about -> store.transact(sql -> issued(wish, about, sql)));
    }

    private static Outcome<HandInvitation> checked(HandInvitation wish) {
        List<Violation> wrong = new ArrayList<>();
        if (!FORMS.contains(wish.form())) {
            wrong.add(new Violation("/form", "NOT_ALLOWED", Map.of("allowed", "QR_CODE, PHONE, VISIT")));
        }
        if (wish.days() < 1 || wish.days() > MOST_DAYS) {
            wrong.add(new Violation("/days", "OUT_OF_RANGE", Map.of("min", "1", "max", Integer.toString(MOST_DAYS))));
        }
        return wrong.isEmpty() ? Outcome.done(wish) : Outcome.refused(Problem.of(ProblemType.INVALID_REQUEST, wrong));
    }

    private static About about(Outline outline) {
        return new About(
                Optional.of(outline.number()),
                Optional.empty(),
                outline.utility(),
                Optional.of(outline.category()),
                Optional.of(outline.district()),
                Optional.of(outline.representative().id()),
                outline.applicant());
    }

    private Outcome<IssuedInvitation> issued(HandInvitation wish, About about, DSLContext sql) {
        String origin = ORIGIN + wish.application() + "/" + wish.questionnaire() + "/";
        List<Invitation> earlier = new InvitationRows(sql)
                .ofApplication(wish.application()).stream()
                        .filter(one -> one.origin()
                                .filter(made -> made.startsWith(origin))
                                .isPresent())
                        .toList();
        if (earlier.stream().anyMatch(one -> one.state() == State.COMPLETED)) {
            return conflict("ALREADY_ANSWERED");
        }
        if (earlier.stream().anyMatch(one -> one.isOpen(clock.instant()))) {
            return conflict("ALREADY_INVITED");
        }
        return invitations.issue(
                new InvitationRequest(
                        wish.questionnaire(),
                        about,
                        wish.form(),
                        clock.instant().plus(Duration.ofDays(wish.days())),
                        Optional.of(origin + (earlier.size() + 1))),
                sql);
    }

    /** Those about an application that the caller may see, oldest first. */
    public Outcome<List<Invitation>> of(ApplicationNumber application, Caller.Staff staff) {
        return applications
                .find(application, staff)
                .map(seen -> store.read(sql -> new InvitationRows(sql).ofApplication(application)));
    }

    /** Calls one back within the caller's scope; refused with {@code NOT_FOUND}, {@code FORBIDDEN} or {@code CONFLICT}. */
    public Outcome<Invitation> withdraw(UUID id, Caller.Staff staff) {
        return store.transact(sql -> invitations
                .find(id, sql)
                .map(found -> found.about().isWithin(staff.scope())
                        ? invitations.withdraw(id, sql)
                        : Outcome.<Invitation>refused(ProblemType.FORBIDDEN))
                .orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND)));
    }

    private static <T> Outcome<T> forbidden() {
        return Outcome.refused(Problem.of(ProblemType.FORBIDDEN, List.of(Violation.of("", "OWN_WORK"))));
    }

    private static <T> Outcome<T> conflict(String code) {
        return Outcome.refused(Problem.of(ProblemType.CONFLICT, List.of(Violation.of("", code))));
    }
}
