package org.jietong.survey.internal.invitation;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.identity.SecretToken;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.store.Ids;
import org.jietong.api.utility.UtilityCode;
import org.jietong.survey.internal.invitation.Invitation.State;
import org.jietong.survey.internal.questionnaire.Published;
import org.jietong.survey.internal.questionnaire.Questionnaires;
import org.jooq.DSLContext;

/** Invitations with tokens of 256 random bits, of which only the digest is kept. */
public final class StoredInvitations implements Invitations {
    private static final int MOST_AT_ONCE = 500;

    private final Questionnaires questionnaires;
    private final Ids ids;
    private final SecureRandom random;
    private final Clock clock;

    public StoredInvitations(Questionnaires questionnaires, Ids ids, SecureRandom random, Clock clock) {
        this.questionnaires = questionnaires;
        this.ids = ids;
        this.random = random;
        this.clock = clock;
    }

    @Override
    public Outcome<IssuedInvitation> issue(InvitationRequest request, DSLContext sql) {
        InvitationRows rows = new InvitationRows(sql);
        Optional<Invitation> earlier = request.origin().flatMap(rows::ofOrigin);
        if (earlier.isPresent()) {
            return Outcome.done(new IssuedInvitation(earlier.get(), Optional.empty()));
        }
        Instant now = clock.instant();
        if (!request.expiresAt().isAfter(now)) {
            return invalid("/expiresAt", "IN_THE_PAST");
        }
        Optional<Published> published = questionnaires.published(request.questionnaire(), sql);
        if (published.isEmpty()) {
            return invalid("/questionnaire", "NOT_PUBLISHED");
        }
        UtilityCode utility = request.about().utility();
        return published
                        .get()
                        .questionnaire()
                        .utility()
                        .filter(only -> !only.equals(utility))
                        .isPresent()
                ? invalid("/questionnaire", "OTHER_UTILITY")
                : Outcome.done(issued(request, published.get(), now, rows));
    }

    private IssuedInvitation issued(InvitationRequest request, Published published, Instant now, InvitationRows rows) {
        SecretToken token = SecretToken.drawn(random);
        Invitation invitation = new Invitation(
                ids.next(),
                request.questionnaire(),
                published.version(),
                published.questionnaire().subject(),
                request.about(),
                request.form(),
                now,
                request.expiresAt(),
                State.OPEN,
                request.origin());
        rows.insert(invitation, token.digest());
        return issued(invitation, token);
    }

    /** What staff enter has to be known as entered by them, so nobody gets a token for it. */
    private static IssuedInvitation issued(Invitation invitation, SecretToken token) {
        return new IssuedInvitation(
                invitation, invitation.form().isEnteredByStaff() ? Optional.empty() : Optional.of(token));
    }

    @Override
    public Outcome<IssuedInvitation> renew(UUID id, DSLContext sql) {
        Optional<Invitation> found = find(id, sql);
        if (found.isEmpty()) {
            return Outcome.refused(ProblemType.NOT_FOUND);
        }
        SecretToken token = SecretToken.drawn(random);
        return found.get().isOpen(clock.instant()) && new InvitationRows(sql).renew(id, token.digest())
                ? Outcome.done(issued(found.get(), token))
                : Outcome.refused(Problem.of(ProblemType.CONFLICT, List.of(Violation.of("", "INVITATION_OVER"))));
    }

    @Override
    public Optional<Invitation> find(UUID id, DSLContext sql) {
        return new InvitationRows(sql).find(id);
    }

    @Override
    public int expire(Instant now, DSLContext sql) {
        InvitationRows rows = new InvitationRows(sql);
        List<UUID> over = rows.over(now, MOST_AT_ONCE);
        return (int) over.stream().filter(id -> ended(id, State.EXPIRED, sql)).count();
    }

    @Override
    public Outcome<Invitation> withdraw(UUID id, DSLContext sql) {
        if (find(id, sql).isEmpty()) {
            return Outcome.refused(ProblemType.NOT_FOUND);
        }
        return ended(id, State.WITHDRAWN, sql)
                ? Outcome.done(find(id, sql).orElseThrow())
                : Outcome.refused(Problem.of(ProblemType.CONFLICT, List.of(Violation.of("", "INVITATION_OVER"))));
    }

    private static boolean ended(UUID id, State state, DSLContext sql) {
        boolean ended = new InvitationRows(sql).end(id, state);
        if (ended) {
            new DraftRows(sql).delete(id);
        }
        return ended;
    }

    private static <T> Outcome<T> invalid(String pointer, String code) {
        return Outcome.refused(Problem.of(ProblemType.INVALID_REQUEST, List.of(Violation.of(pointer, code))));
    }
}
