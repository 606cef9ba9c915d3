package org.jietong.survey.internal.asking;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.identity.SecretToken;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.store.Ids;
import org.jietong.api.tables.OwnTransaction;
import org.jietong.survey.internal.call.Call;
import org.jietong.survey.internal.call.CallRows;
import org.jietong.survey.internal.call.CallState;
import org.jietong.survey.internal.call.ListedCall;
import org.jietong.survey.internal.invitation.About;
import org.jietong.survey.internal.invitation.Invitation;
import org.jietong.survey.internal.invitation.InvitationRequest;
import org.jietong.survey.internal.invitation.Invitations;
import org.jietong.survey.internal.invitation.IssuedInvitation;
import org.jietong.survey.internal.plan.Course;
import org.jietong.survey.internal.plan.Customer;
import org.jietong.survey.internal.plan.FollowUp;
import org.jietong.survey.internal.plan.Plan;
import org.jooq.DSLContext;

/** Puts the question of a follow-up by its form: a message with a link, a call to be made, or a code shown at the counter. */
public final class Questions {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

    private final Invitations invitations;
    private final Telling telling;
    private final Links links;
    private final Ids ids;
    private final ZoneId zone;

    public Questions(Invitations invitations, Telling telling, Links links, Ids ids, ZoneId zone) {
        this.invitations = invitations;
        this.telling = telling;
        this.links = links;
        this.ids = ids;
        this.zone = zone;
    }

    /**
     * Asks.
     *
     * @return the invitation; refused when nothing is published to ask by, or there is no public address to send
     */
    Outcome<Invitation> ask(
            FollowUp followUp, Plan plan, Instant now, Instant expiresAt, DSLContext sql, OwnTransaction transaction) {
        if (links.site().isEmpty() && Course.isSent(followUp.progress().form())) {
            return Outcome.refused(
                    Problem.of(ProblemType.UNAVAILABLE, List.of(Violation.of("/forms", "NO_PUBLIC_ADDRESS"))));
        }
        InvitationRequest request = new InvitationRequest(
                plan.questionnaire(),
                about(followUp.customer()),
                followUp.progress().form(),
                expiresAt,
                Optional.of(followUp.invitationOrigin()));
        return invitations.issue(request, sql).map(issued -> {
            put(followUp, plan, issued, now, sql, transaction);
            return issued.invitation();
        });
    }

    private void put(
            FollowUp followUp,
            Plan plan,
            IssuedInvitation issued,
            Instant now,
            DSLContext sql,
            OwnTransaction transaction) {
        if (followUp.progress().form().isEnteredByStaff()) {
            new CallRows(sql).insert(call(followUp, issued.invitation(), now));
        } else if (Course.isSent(followUp.progress().form())) {
            issued.token()
                    .ifPresent(
                            token -> tell(followUp, plan, issued.invitation(), token, "survey-question", transaction));
        }
    }

    /** Reminds, with a link of its own; the one before ceases to work. Nobody is, once there is no public address any more. */
    void remind(FollowUp followUp, Plan plan, DSLContext sql, OwnTransaction transaction) {
        if (links.site().isEmpty()) {
            return;
        }
        UUID invitation = followUp.progress().invitation().orElseThrow();
        invitations.renew(invitation, sql).map(issued -> {
            issued.token()
                    .ifPresent(
                            token -> tell(followUp, plan, issued.invitation(), token, "survey-reminder", transaction));
            return issued;
        });
    }

    /** Calls back what was not answered. */
    void takeBack(FollowUp followUp, DSLContext sql) {
        followUp.progress().invitation().ifPresent(invitation -> {
            invitations.withdraw(invitation, sql).map(Invitation::id);
            CallRows calls = new CallRows(sql);
            calls.waiting(invitation).ifPresent(call -> calls.save(call.ended(CallState.LAPSED)));
        });
    }

    private void tell(
            FollowUp followUp,
            Plan plan,
            Invitation invitation,
            SecretToken token,
            String template,
            OwnTransaction transaction) {
        String key = followUp.invitationOrigin() + "/" + template + "/"
                + followUp.progress().reminded();
        Map<String, String> parameters = Map.of(
                "titleZh", plan.title().zh(),
                "titleEn", plan.title().en(),
                "link", links.to(token).orElseThrow(),
                "until", DAY.format(invitation.expiresAt().atZone(zone)));
        telling.applicant(followUp.customer(), key, template, parameters, transaction);
    }

    private ListedCall call(FollowUp followUp, Invitation invitation, Instant now) {
        Customer customer = followUp.customer();
        Call call = new Call(
                ids.next(),
                followUp.id(),
                invitation.id(),
                followUp.progress().form(),
                customer.representative(),
                CallState.WAITING,
                0,
                now,
                Optional.empty(),
                1);
        return new ListedCall(call, customer.number(), customer.utility(), customer.district());
    }

    private static About about(Customer customer) {
        return new About(
                Optional.of(new ApplicationNumber(customer.number())),
                Optional.empty(),
                customer.utility(),
                Optional.of(customer.category()),
                Optional.of(customer.district()),
                Optional.of(customer.representative()),
                customer.respondent());
    }
}
