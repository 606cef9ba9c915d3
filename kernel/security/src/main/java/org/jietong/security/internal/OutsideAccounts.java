package org.jietong.security.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.identity.Credentials;
import org.jietong.api.identity.SecretToken;
import org.jietong.api.identity.StaffListener;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.messages.NoticePreference;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The accounts of staff whom a provider of identities knows, by its name and theirs, and by nothing else: an account that was made here
 * is never taken over. Name, roles and scope are at each sign-in what the provider makes them.
 */
@Component(service = OutsideAccounts.class)
public final class OutsideAccounts {
    private static final Logger LOG = LoggerFactory.getLogger(OutsideAccounts.class);
    private static final int LONGEST_ISSUER = 300;
    private static final int LONGEST_SUBJECT = 255;
    private static final int LOGIN_DIGITS = 20;

    private final StaffRules rules = new StaffRules();
    private final Store store;
    private final Ids ids;

    // Assigned by the framework whenever the listeners change; constructor references cannot be dynamic.
    @Reference(policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    volatile List<StaffListener> listeners = List.of();

    @Activate
    public OutsideAccounts(@Reference Store store, @Reference Ids ids) {
        this.store = store;
        this.ids = ids;
    }

    /**
     * The account of a person; who comes for the first time gets one.
     *
     * @return refused with {@code SIGN_IN_REFUSED} when the account is not active, with {@code FORBIDDEN} when what the provider says does
     *     not make an account
     */
    Outcome<StaffMember> of(Credentials.Outside person) {
        if (person.issuer().length() > LONGEST_ISSUER || person.subject().length() > LONGEST_SUBJECT) {
            return Outcome.refused(ProblemType.FORBIDDEN);
        }
        Outcome<StaffMember> account = store.transact(records -> records.credentials()
                .findOutside(person.issuer(), person.subject())
                .flatMap(id -> records.staff().find(id))
                .map(known -> returned(known, person, records))
                .orElseGet(() -> taken(person, records)));
        return account.map(member -> {
            listeners.forEach(StaffListener::staffChanged);
            return member;
        });
    }

    private Outcome<StaffMember> returned(StaffMember known, Credentials.Outside person, UnitOfWork records) {
        if (!known.active()) {
            return Outcome.refused(ProblemType.SIGN_IN_REFUSED);
        }
        return checked(member(known.id(), known.login(), person, Optional.of(known)))
                .map(present -> {
                    records.staff().update(present);
                    return present;
                });
    }

    private Outcome<StaffMember> taken(Credentials.Outside person, UnitOfWork records) {
        return checked(member(ids.next(), login(person), person, Optional.empty()))
                .then(newcomer -> records.staff().insert(newcomer, Passwords.OF_NOBODY)
                                && records.credentials().link(person.issuer(), person.subject(), newcomer.id())
                        ? Outcome.done(newcomer)
                        : Outcome.refused(ProblemType.CONFLICT));
    }

    private Outcome<StaffMember> checked(StaffMember member) {
        List<Violation> violations = rules.violationsOf(member);
        if (violations.isEmpty()) {
            return Outcome.done(member);
        }
        LOG.atWarn()
                .addKeyValue("places", violations.stream().map(Violation::pointer).toList())
                .log("What the provider of identities says makes no account");
        return Outcome.refused(ProblemType.FORBIDDEN);
    }

    private static StaffMember member(
            UUID id, String login, Credentials.Outside person, Optional<StaffMember> before) {
        return new StaffMember(
                id,
                login,
                person.name(),
                person.phone().isEmpty() ? before.map(StaffMember::phone).orElse("") : person.phone(),
                person.roles(),
                person.scope(),
                before.map(StaffMember::weight).orElse(1),
                before.map(StaffMember::onDuty).orElse(true),
                true,
                before.map(StaffMember::notices).orElseGet(NoticePreference::none));
    }

    /** Nobody signs in by it; it tells the accounts apart. */
    private static String login(Credentials.Outside person) {
        String digest = new SecretToken(person.issuer() + "\n" + person.subject()).digest();
        return "oidc-" + digest.substring(0, LOGIN_DIGITS);
    }
}
