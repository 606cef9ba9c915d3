package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Session;
import org.jietong.api.identity.Sessions;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jietong.rest.internal.http.SessionCookies;

/**
 * A session: who is signed in, and until when.
 *
 * @param id the session
 * @param token the bearer token, shown this once, to programs only
 * @param refreshToken good for the next token, once
 * @param csrf what changes by cookie carry as {@code Jietong-Csrf}
 * @param expiresAt when the token ends, or the session by cookie unless it is used
 * @param endsAt when one has to sign in again in any case
 * @param staff who is signed in, of the staff
 * @param applicant who is signed in, of the applicants
 * @param todo what has to be done before anything else
 */
public record SessionView(
        UUID id,
        Optional<String> token,
        Optional<String> refreshToken,
        Optional<String> csrf,
        Instant expiresAt,
        Instant endsAt,
        Optional<SignedInView> staff,
        Optional<ApplicantView> applicant,
        List<Session.Todo> todo) {
    /**
     * Who is signed in.
     *
     * @param id the account
     * @param name the person's name
     * @param roles what the person is there for
     * @param utility the one utility the person works for; left out for all
     * @param districts the districts; none for all
     * @param permissions what the roles allow, within the scope; pages offer nothing else
     */
    public record SignedInView(
            UUID id,
            String name,
            List<Role> roles,
            Optional<String> utility,
            List<String> districts,
            List<Permission> permissions) {
        static SignedInView of(Caller.Staff staff, AccessPolicy policy) {
            return new SignedInView(
                    staff.id(),
                    staff.name(),
                    staff.roles().stream().sorted().toList(),
                    staff.scope().utility().map(UtilityCode::value),
                    staff.scope().districts().stream()
                            .map(District::code)
                            .sorted()
                            .toList(),
                    Arrays.stream(Permission.values())
                            .filter(permission ->
                                    policy.refusal(staff, permission).isEmpty())
                            .toList());
        }
    }

    /**
     * An applicant who is signed in.
     *
     * @param phone digits of the telephone
     * @param actsFor telephones of those whose mandate the applicant holds
     */
    public record ApplicantView(String phone, List<String> actsFor) {
        static ApplicantView of(Caller.Applicant applicant) {
            return new ApplicantView(
                    applicant.phone(), applicant.actsFor().stream().sorted().toList());
        }
    }

    /** One that was just opened; a browser gets its token as a cookie alone. */
    public static SessionView of(Sessions.Opened opened, AccessPolicy policy) {
        boolean byCookie = opened.session().byCookie();
        return of(
                opened.session(),
                Optional.of(opened.token()).filter(token -> !byCookie),
                opened.refreshToken(),
                Optional.of(opened.token()).filter(token -> byCookie),
                policy);
    }

    /** One that is used, with the token of its cookie if it has one. */
    public static SessionView of(Session session, Optional<String> cookie, AccessPolicy policy) {
        return of(session, Optional.empty(), Optional.empty(), cookie.filter(token -> session.byCookie()), policy);
    }

    private static SessionView of(
            Session session,
            Optional<String> token,
            Optional<String> refreshToken,
            Optional<String> cookie,
            AccessPolicy policy) {
        return new SessionView(
                session.id(),
                token,
                refreshToken,
                cookie.map(SessionCookies::csrf),
                session.expiresAt(),
                session.endsAt(),
                session.caller() instanceof Caller.Staff staff
                        ? Optional.of(SignedInView.of(staff, policy))
                        : Optional.empty(),
                session.caller() instanceof Caller.Applicant applicant
                        ? Optional.of(ApplicantView.of(applicant))
                        : Optional.empty(),
                session.todo().stream().sorted().toList());
    }
}
