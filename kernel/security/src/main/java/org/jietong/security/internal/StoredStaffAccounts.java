package org.jietong.security.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.identity.Scope;
import org.jietong.api.identity.StaffAccounts;
import org.jietong.api.identity.StaffListener;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.messages.NoticePreference;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.repetition.Once;
import org.jietong.api.store.CredentialRecords;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Staff accounts in the database. Nobody sees, grants or changes what lies outside their own scope. */
@Component(service = StaffAccounts.class)
public final class StoredStaffAccounts implements StaffAccounts {
    private final StaffRules rules = new StaffRules();
    private final Store store;
    private final Charge charge;
    private final Passwords passwords;
    private final IdentityCheck identity;
    private final RecentSessions recent;
    private final FirstSignInFile firstSignIn;
    private final Clock clock;
    private final boolean changeFirst;

    // Assigned by the framework whenever the listeners change; constructor references cannot be dynamic.
    @Reference(policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    volatile List<StaffListener> listeners = List.of();

    @Activate
    public StoredStaffAccounts(
            BundleContext context,
            @Reference Store store,
            @Reference AccessPolicy policy,
            @Reference Passwords passwords,
            @Reference IdentityCheck identity,
            @Reference RecentSessions recent,
            @Reference FirstSignInFile firstSignIn,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        this(
                store,
                policy,
                passwords,
                identity,
                recent,
                firstSignIn,
                clock,
                new Settings(context::getProperty).changeFirstPassword());
    }

    /** @param changeFirst whether a password that somebody else chose has to be changed first */
    StoredStaffAccounts(
            Store store,
            AccessPolicy policy,
            Passwords passwords,
            IdentityCheck identity,
            RecentSessions recent,
            FirstSignInFile firstSignIn,
            Clock clock,
            boolean changeFirst) {
        this.store = store;
        this.charge = new Charge(policy);
        this.passwords = passwords;
        this.identity = identity;
        this.recent = recent;
        this.firstSignIn = firstSignIn;
        this.clock = clock;
        this.changeFirst = changeFirst;
    }

    @Override
    public Outcome<List<StaffMember>> list(Caller caller) {
        return charge.permitted(caller, Permission.READ_STAFF)
                .map(scope -> store.read(records -> records.staff().all()).stream()
                        .filter(member -> scope.contains(member.scope()))
                        .toList());
    }

    @Override
    public Outcome<StaffMember> create(StaffMember newcomer, String password, Caller caller, Once<StaffMember> once) {
        return charge.permitted(caller, Permission.MANAGE_STAFF)
                .then(scope -> charge.kept(scope, newcomer, caller))
                .then(member -> checked(member, password))
                .then(member -> insert(member, password, once))
                .map(this::announced);
    }

    @Override
    public Outcome<StaffMember> setDuty(UUID id, boolean onDuty, Caller caller) {
        return charge.permitted(caller, Permission.MANAGE_STAFF)
                .then(scope -> store.transact(records -> Charge.found(records, id)
                        .then(member -> charge.kept(scope, member, caller))
                        .map(member -> update(records, withDuty(member, onDuty)))))
                .map(this::announced);
    }

    @Override
    public Outcome<StaffMember> setNotices(UUID id, NoticePreference notices, Caller caller) {
        boolean own = caller instanceof Caller.Staff staff && staff.id().equals(id);
        Outcome<Scope> permitted =
                own ? Outcome.done(Scope.everything()) : charge.permitted(caller, Permission.MANAGE_STAFF);
        return permitted.then(scope -> store.transact(records -> Charge.found(records, id)
                .then(member -> Charge.within(scope, member))
                .then(member -> unless(StaffRules.violationsOf(notices, member.phone(), ""), member))
                .map(member -> update(records, member.told(notices)))));
    }

    @Override
    public Outcome<Void> changePassword(Caller.Staff caller, String present, String next) {
        Optional<StaffMember> own = store.read(records -> records.staff().find(caller.id()));
        if (own.isEmpty()) {
            return Outcome.refused(ProblemType.SIGN_IN_REFUSED);
        }
        return identity.confirms(own.get(), present)
                .then(member -> checkedNext(member, present, next))
                .then(member -> replacePassword(member, next));
    }

    private Outcome<StaffMember> checked(StaffMember member, String password) {
        List<Violation> violations = new ArrayList<>(rules.violationsOf(member));
        violations.addAll(rules.violationsOf(password, member.login(), "/password"));
        return unless(violations, member);
    }

    private Outcome<StaffMember> checkedNext(StaffMember member, String present, String next) {
        List<Violation> violations = new ArrayList<>(rules.violationsOf(next, member.login(), "/next"));
        if (next.equals(present)) {
            violations.add(Violation.of("/next", "PASSWORD_UNCHANGED"));
        }
        return unless(violations, member);
    }

    private static Outcome<StaffMember> unless(List<Violation> violations, StaffMember member) {
        return violations.isEmpty()
                ? Outcome.done(member)
                : Outcome.refused(Problem.of(ProblemType.INVALID_REQUEST, violations));
    }

    private Outcome<StaffMember> insert(StaffMember member, String password, Once<StaffMember> once) {
        String hash = passwords.inTurn(() -> passwords.hash(password));
        return store.transact(records -> records.answers()
                .once(
                        once,
                        clock.instant(),
                        () -> records.staff().insert(member, hash)
                                ? Outcome.done(toChange(records, member))
                                : Outcome.refused(loginTaken())));
    }

    private StaffMember toChange(UnitOfWork records, StaffMember member) {
        if (changeFirst) {
            records.credentials()
                    .save(CredentialRecords.Kept.nothing(member.id()).changing(true));
        }
        return member;
    }

    private Outcome<Void> replacePassword(StaffMember member, String next) {
        String hash = passwords.inTurn(() -> passwords.hash(next));
        Outcome<StaffMember> replaced = store.transact(records -> {
            records.staff().setPasswordHash(member.id(), hash);
            records.credentials()
                    .find(member.id())
                    .filter(CredentialRecords.Kept::changePassword)
                    .ifPresent(kept -> records.credentials().save(kept.changing(false)));
            // Whoever got in with the old password is out.
            records.sessions().deleteOf(member.id());
            return Outcome.done(member);
        });
        return replaced.map(changed -> {
            recent.removeOf(changed.id());
            firstSignIn.deleteFor(changed.login());
            return null;
        });
    }

    private StaffMember announced(StaffMember changed) {
        listeners.forEach(StaffListener::staffChanged);
        return changed;
    }

    private static StaffMember update(UnitOfWork records, StaffMember member) {
        records.staff().update(member);
        return member;
    }

    private static Problem loginTaken() {
        return Problem.of(ProblemType.CONFLICT, List.of(Violation.of("/login", "LOGIN_TAKEN")));
    }

    private static StaffMember withDuty(StaffMember member, boolean onDuty) {
        return new StaffMember(
                member.id(),
                member.login(),
                member.name(),
                member.phone(),
                member.roles(),
                member.scope(),
                member.weight(),
                onDuty,
                member.active(),
                member.notices());
    }
}
