package org.jietong.rules.internal.life;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.packs.PackLife;
import org.jietong.api.packs.PackStanding;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.repetition.Once;
import org.jietong.api.rules.PackContent;
import org.jietong.api.store.Ids;
import org.jietong.api.store.PackRecords;
import org.jietong.api.store.PackRecords.Kept;
import org.jietong.api.store.Store;
import org.jietong.api.utility.UtilityCode;
import org.jietong.rules.internal.archive.PackArchive;
import org.jietong.rules.internal.check.TimedChecks;
import org.jietong.rules.internal.publish.Activations;
import org.jietong.rules.internal.publish.Lead;
import org.jietong.rules.internal.publish.PublishedPacks;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The life of packs in the store. */
@Component(service = PackLife.class)
public final class StoredPackLife implements PackLife {
    private final Store store;
    private final Deciding deciding;
    private final Checking checking;
    private final PublishedPacks published;
    private final Duration lead;

    @Activate
    public StoredPackLife(
            BundleContext context,
            @Reference Store store,
            @Reference AccessPolicy policy,
            @Reference Ids ids,
            @Reference PublishedPacks published,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        this(new Deciding(store, policy, ids, clock), published, Lead.of(context::getProperty), published.checks());
    }

    private StoredPackLife(Deciding deciding, PublishedPacks published, Duration lead, TimedChecks checks) {
        this.store = deciding.store();
        this.deciding = deciding;
        this.checking = new Checking(deciding, checks);
        this.published = published;
        this.lead = lead;
    }

    /** Without OSGi. */
    static StoredPackLife over(Deciding deciding, PublishedPacks published, Duration lead, TimedChecks checks) {
        return new StoredPackLife(deciding, published, lead, checks);
    }

    @Override
    public Outcome<List<PackStanding>> list(Optional<UtilityCode> utility, Caller caller) {
        return deciding.policy()
                .refusal(caller, Permission.READ_RULE_PACKS)
                .map(Outcome::<List<PackStanding>>refused)
                .orElseGet(() ->
                        Outcome.done(store.read(work -> standings(work.packs(), utility, caller, deciding.now()))));
    }

    private List<PackStanding> standings(
            PackRecords records, Optional<UtilityCode> utility, Caller caller, Instant now) {
        Activations activations = new Activations(records.activations());
        List<PackStanding> standings = new ArrayList<>();
        for (Kept kept : records.all()) {
            UtilityCode owner = kept.reference().utility();
            boolean asked = utility.map(owner::equals).orElse(true);
            if (asked
                    && deciding.policy()
                            .refusal(caller, Permission.READ_RULE_PACKS, owner)
                            .isEmpty()) {
                standings.add(new Situation(kept, activations, List.of(), now).standing());
            }
        }
        Collections.reverse(standings);
        return standings;
    }

    @Override
    public Outcome<PackStanding> find(String digest, Caller caller) {
        return store.<Outcome<Situation>>read(work ->
                        deciding.found(work.packs(), digest, Permission.READ_RULE_PACKS, caller, deciding.now()))
                .map(Situation::standing);
    }

    @Override
    public Outcome<byte[]> export(String digest, Caller caller) {
        return find(digest, caller).then(standing -> content(digest)).map(PackArchive::write);
    }

    private Outcome<PackContent> content(String digest) {
        Optional<PackContent> content = store.read(work -> work.packs().content(digest));
        return content.map(Outcome::done).orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND));
    }

    @Override
    public Outcome<PackStanding> upload(InputStream zip, String why, Caller caller, Once<PackStanding> once)
            throws IOException {
        // Nothing is unpacked for somebody who may not hand in.
        Optional<Problem> refusal = deciding.policy().refusal(caller, Permission.CHANGE_RULE_PACKS);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return PackArchive.read(zip).then(content -> new HandingIn(deciding).handIn(content, why, caller, once));
    }

    @Override
    public Outcome<Checked> check(String digest, Caller caller) {
        return checking.check(digest, caller);
    }

    @Override
    public Outcome<PackStanding> approve(String digest, String why, Caller caller, Once<PackStanding> once) {
        return deciding.decide(digest, Permission.APPROVE_RULE_PACKS, why, caller, once, new Approval(caller))
                .map(this::known);
    }

    @Override
    public Outcome<PackStanding> activate(
            String digest, Optional<Instant> from, String why, Caller caller, Once<PackStanding> once) {
        Deciding.Decision decision = new Start(lead, caller, why).activation(from);
        return deciding.decide(digest, Permission.CHANGE_RULE_PACKS, why, caller, once, decision)
                .map(this::known);
    }

    @Override
    public Outcome<PackStanding> rollBack(
            String digest, Optional<String> to, String why, Caller caller, Once<PackStanding> once) {
        Deciding.Decision decision = new Start(lead, caller, why).rollback(to);
        return deciding.decide(digest, Permission.CHANGE_RULE_PACKS, why, caller, once, decision)
                .map(this::known);
    }

    @Override
    public Outcome<PackStanding> withdraw(String digest, String why, Caller caller, Once<PackStanding> once) {
        return deciding.decide(digest, Permission.CHANGE_RULE_PACKS, why, caller, once, new Withdrawal(lead))
                .map(this::known);
    }

    private PackStanding known(PackStanding standing) {
        published.look();
        return standing;
    }
}
