package org.jietong.rest.internal;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Credentials;
import org.jietong.api.identity.Mandates;
import org.jietong.api.identity.Permission;
import org.jietong.api.identity.PhoneCodes;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.SecondFactor;
import org.jietong.api.identity.Session;
import org.jietong.api.identity.Sessions;
import org.jietong.api.identity.SignInClient;
import org.jietong.api.identity.StaffAccounts;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.messages.NoticePreference;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.repetition.Once;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;

/** Two tokens: {@code admin} may everything, {@code clerk} may nothing. */
final class FakeIdentity implements Sessions, StaffAccounts, AccessPolicy, SecondFactor, PhoneCodes, Mandates {
    private final FakeAnswers answers;
    StaffMember created;
    String signedOut;
    String changed;

    FakeIdentity(FakeAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Outcome<Opened> signIn(Credentials credentials, SignInClient client) {
        if (credentials instanceof Credentials.PhoneCode code) {
            Session session = session(new Caller.Applicant(Samples.STAFF_ID, code.phone(), Set.of()), client.cookie());
            return Outcome.done(new Opened("token", Optional.empty(), session));
        }
        if (credentials instanceof Credentials.Outside) {
            return Outcome.done(
                    new Opened("token", Optional.empty(), session(Samples.staff(Role.CLERK), client.cookie())));
        }
        return switch (((Credentials.Password) credentials).password()) {
            case "right" ->
                Outcome.done(new Opened(
                        "token", Optional.of("next"), session(Samples.staff(Role.REPRESENTATIVE), client.cookie())));
            case "more" -> Outcome.refused(ProblemType.SECOND_FACTOR_REQUIRED);
            case "often" -> Outcome.refused(ProblemType.TOO_MANY_REQUESTS);
            default -> Outcome.refused(ProblemType.SIGN_IN_REFUSED);
        };
    }

    @Override
    public Optional<Session> find(String token) {
        return switch (token) {
            case "admin" -> Optional.of(session(Samples.staff(Role.ADMINISTRATOR), false));
            case "clerk" -> Optional.of(session(Samples.staff(Role.CLERK), false));
            case "cookie" -> Optional.of(session(Samples.staff(Role.ADMINISTRATOR), true));
            case "new" -> Optional.of(due(session(Samples.staff(Role.ADMINISTRATOR), false)));
            case "applicant" ->
                Optional.of(session(new Caller.Applicant(Samples.STAFF_ID, "13800000000", Set.of()), false));
            default -> Optional.empty();
        };
    }

    private static Session session(Caller caller, boolean byCookie) {
        return new Session(
                Samples.STAFF_ID,
                caller,
                Samples.NOW,
                Samples.NOW,
                Samples.NOW,
                Samples.NOW,
                byCookie,
                "a test",
                Set.of());
    }

    private static Session due(Session known) {
        return new Session(
                known.id(),
                known.caller(),
                known.openedAt(),
                known.usedAt(),
                known.expiresAt(),
                known.endsAt(),
                known.byCookie(),
                known.client(),
                Set.of(Session.Todo.CHANGE_PASSWORD));
    }

    @Override
    public boolean lives(String token) {
        return find(token).isPresent();
    }

    @Override
    public Outcome<Opened> refresh(String refreshToken) {
        return refreshToken.equals("next")
                ? Outcome.done(new Opened("token", Optional.of("after"), session(Samples.staff(Role.CLERK), false)))
                : Outcome.refused(ProblemType.UNAUTHENTICATED);
    }

    @Override
    public List<Session> of(Caller caller) {
        return List.of(session(caller, false));
    }

    @Override
    public Outcome<Void> end(UUID session, Caller caller) {
        return Outcome.refused(ProblemType.NOT_FOUND);
    }

    @Override
    public void endAll(Caller caller) {
        signedOut = "everywhere";
    }

    @Override
    public Outcome<Void> endAllOf(UUID staff, Caller caller) {
        signedOut = staff.toString();
        return Outcome.done(null);
    }

    @Override
    public Outcome<Void> send(String phone, String address, String language) {
        return Outcome.done(null);
    }

    @Override
    public Outcome<Enrolment> begin(Caller.Staff caller) {
        return Outcome.done(new Enrolment("SECRET", URI.create("otpauth://totp/x?secret=SECRET")));
    }

    @Override
    public Outcome<List<String>> confirm(String code, Caller.Staff caller) {
        return Outcome.done(List.of("ABCD-EFGH"));
    }

    @Override
    public Outcome<Void> remove(String code, Caller.Staff caller) {
        return Outcome.refused(ProblemType.SIGN_IN_REFUSED);
    }

    @Override
    public Outcome<Void> reset(UUID staff, Caller caller) {
        return Outcome.done(null);
    }

    @Override
    public Outcome<Mandate> give(String agentPhone, LocalDate until, Caller.Applicant caller) {
        return Outcome.done(new Mandate(Samples.STAFF_ID, caller.phone(), agentPhone, Samples.NOW, Samples.NOW, true));
    }

    @Override
    public List<Mandate> of(Caller.Applicant caller) {
        return List.of();
    }

    @Override
    public Outcome<Void> end(UUID mandate, Caller.Applicant caller) {
        return Outcome.refused(ProblemType.NOT_FOUND);
    }

    @Override
    public void signOut(String token) {
        signedOut = token;
    }

    @Override
    public Outcome<List<StaffMember>> list(Caller caller) {
        return refusal(caller, Permission.READ_STAFF)
                .<Outcome<List<StaffMember>>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(List.of(Samples.staffMember())));
    }

    @Override
    public Outcome<StaffMember> create(StaffMember newcomer, String password, Caller caller, Once<StaffMember> once) {
        return answers.once(once, Samples.NOW, () -> {
            created = newcomer;
            return Outcome.done(newcomer);
        });
    }

    @Override
    public Outcome<StaffMember> setDuty(UUID id, boolean onDuty, Caller caller) {
        return Outcome.done(Samples.staffMember());
    }

    @Override
    public Outcome<StaffMember> setNotices(UUID id, NoticePreference notices, Caller caller) {
        return Outcome.done(Samples.staffMember().told(notices));
    }

    @Override
    public Outcome<Void> changePassword(Caller.Staff caller, String present, String next) {
        changed = next;
        return Outcome.done(null);
    }

    @Override
    public Optional<Problem> refusal(Caller caller, Permission permission) {
        boolean administrator =
                caller instanceof Caller.Staff staff && staff.roles().contains(Role.ADMINISTRATOR);
        boolean channel = caller instanceof Caller.Channel machine
                && machine.permissions().contains(permission);
        return administrator || channel ? Optional.empty() : Optional.of(Problem.of(ProblemType.FORBIDDEN));
    }

    @Override
    public Optional<Problem> refusal(Caller caller, Permission permission, UtilityCode utility) {
        return refusal(caller, permission);
    }

    @Override
    public Optional<Problem> refusal(Caller caller, Permission permission, UtilityCode utility, District district) {
        return refusal(caller, permission);
    }
}
