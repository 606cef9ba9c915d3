package org.jietong.rest.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Sessions;
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
final class FakeIdentity implements Sessions, StaffAccounts, AccessPolicy {
    private final FakeAnswers answers;
    StaffMember created;
    String signedOut;
    String changed;

    FakeIdentity(FakeAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Outcome<Opened> signIn(String login, String password) {
        return switch (password) {
            case "right" -> Outcome.done(new Opened("token", Samples.NOW, Samples.staff(Role.REPRESENTATIVE)));
            case "often" -> Outcome.refused(ProblemType.TOO_MANY_REQUESTS);
            default -> Outcome.refused(ProblemType.SIGN_IN_REFUSED);
        };
    }

    @Override
    public Optional<Caller.Staff> callerOf(String token) {
        return switch (token) {
            case "admin" -> Optional.of(Samples.staff(Role.ADMINISTRATOR));
            case "clerk" -> Optional.of(Samples.staff(Role.CLERK));
            default -> Optional.empty();
        };
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
        return caller instanceof Caller.Staff staff && staff.roles().contains(Role.ADMINISTRATOR)
                ? Optional.empty()
                : Optional.of(Problem.of(ProblemType.FORBIDDEN));
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
