package org.jietong.security.internal;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.SecondFactor;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.store.CredentialRecords;
import org.jietong.api.store.CredentialRecords.Factor;
import org.jietong.api.store.CredentialRecords.Kept;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Second factors in the database. */
@Component(service = SecondFactor.class)
public final class SecondFactors implements SecondFactor {
    private static final String ISSUER = "Jietong";
    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_BYTES = 15;

    private final SecureRandom random = new SecureRandom();
    private final Store store;
    private final Charge charge;
    private final FactorCheck check;
    private final SignInFailures failures;

    @Activate
    public SecondFactors(
            @Reference Store store,
            @Reference AccessPolicy policy,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        this.store = store;
        this.charge = new Charge(policy);
        this.check = new FactorCheck(store, clock);
        this.failures = new SignInFailures(clock);
    }

    @Override
    public Outcome<Enrolment> begin(Caller.Staff caller) {
        String secret = Base32.encode(drawn(SECRET_BYTES));
        return store.transact(records -> begun(kept(records, caller.id()), secret, records)
                .then(kept -> Charge.found(records, caller.id()))
                .map(member -> new Enrolment(secret, uri(member.login(), secret))));
    }

    private static Outcome<Kept> begun(Kept kept, String secret, UnitOfWork records) {
        if (kept.factor().filter(Factor::confirmed).isPresent()) {
            return Outcome.refused(ProblemType.CONFLICT);
        }
        Kept next = kept.with(Optional.of(new Factor(secret, false, 0, List.of())));
        records.credentials().save(next);
        return Outcome.done(next);
    }

    @Override
    public Outcome<List<String>> confirm(String code, Caller.Staff caller) {
        List<String> recovery = Stream.generate(() -> grouped(Base32.encode(drawn(RECOVERY_BYTES))))
                .limit(RECOVERY_CODES)
                .toList();
        return unconfirmed(caller)
                .then(factor -> proven(caller, factor, code))
                .then(factor -> store.transact(records -> {
                    records.credentials().save(confirmed(kept(records, caller.id()), recovery));
                    return Outcome.done(recovery);
                }));
    }

    private Outcome<Factor> unconfirmed(Caller.Staff caller) {
        return store.read(records -> records.credentials().find(caller.id()))
                .flatMap(Kept::factor)
                .filter(factor -> !factor.confirmed())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND));
    }

    private static Kept confirmed(Kept kept, List<String> recovery) {
        List<String> digests = recovery.stream().map(FactorCheck::digest).toList();
        return kept.with(kept.factor().map(factor -> new Factor(factor.secret(), true, factor.lastStep(), digests)));
    }

    @Override
    public Outcome<Void> remove(String code, Caller.Staff caller) {
        Optional<Factor> factor = check.asked(caller.id());
        if (factor.isEmpty()) {
            return Outcome.refused(ProblemType.NOT_FOUND);
        }
        return proven(caller, factor.get(), code)
                .then(known -> store.transact(records -> Outcome.done(without(caller.id(), records))));
    }

    /** Guesses wait here as they do at the door: a session left open must not be worth more than the password. */
    private Outcome<Factor> proven(Caller.Staff caller, Factor factor, String code) {
        String guesser = caller.id().toString();
        Optional<Problem> refusal = failures.refusal(guesser);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (check.uses(caller.id(), factor, code)) {
            failures.forget(guesser);
            return Outcome.done(factor);
        }
        failures.add(guesser);
        return Outcome.refused(ProblemType.SIGN_IN_REFUSED);
    }

    @Override
    public Outcome<Void> reset(UUID staff, Caller caller) {
        return store.transact(
                records -> charge.kept(staff, caller, records).map(member -> without(member.id(), records)));
    }

    private static Void without(UUID staff, UnitOfWork records) {
        records.credentials().save(kept(records, staff).with(Optional.empty()));
        return null;
    }

    private static Kept kept(UnitOfWork records, UUID staff) {
        CredentialRecords credentials = records.credentials();
        return credentials.find(staff).orElseGet(() -> Kept.nothing(staff));
    }

    private byte[] drawn(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String grouped(String code) {
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }

    private static URI uri(String login, String secret) {
        String label = URLEncoder.encode(login, StandardCharsets.UTF_8);
        return URI.create("otpauth://totp/" + ISSUER + ":" + label + "?secret=" + secret + "&issuer=" + ISSUER);
    }
}
