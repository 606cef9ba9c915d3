package org.jietong.rules.internal.life;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.packs.PackEvent;
import org.jietong.api.packs.PackStage;
import org.jietong.api.packs.PackStanding;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.repetition.Once;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.PackReference;
import org.jietong.api.rules.RulePack;
import org.jietong.api.store.PackRecords;
import org.jietong.api.store.PackRecords.Kept;
import org.jietong.rules.internal.pack.Findings;
import org.jietong.rules.internal.pack.PackReader;
import org.jietong.rules.internal.publish.Refusal;

/**
 * Takes a pack in as a draft. It need not pass the check yet, but it has to say whose rules it holds in which version.
 *
 * @param deciding the path of decisions
 */
record HandingIn(Deciding deciding) {
    Outcome<PackStanding> handIn(PackContent content, String why, Caller caller, Once<PackStanding> once) {
        Instant now = deciding.now();
        return Reason.checked(why).then(reason -> identified(content)
                .then(reference -> allowed(reference, caller).then(ours -> deciding.store()
                        .transact(work -> work.answers().once(once, now, () -> kept(work.packs(), ours, content, now)
                                .map(isNew -> answered(work.packs(), ours, isNew, reason, caller, now)))))));
    }

    private static Outcome<PackReference> identified(PackContent content) {
        Findings findings = new Findings();
        Optional<PackReference> reference = PackReader.read(content, findings).map(RulePack::reference);
        boolean named = findings.all().stream().noneMatch(finding -> PackReader.isAboutIdentity(finding.where()));
        return reference.isPresent() && named
                ? Outcome.done(reference.get())
                : Outcome.refused(Refusal.of(findings.all()));
    }

    private Outcome<PackReference> allowed(PackReference reference, Caller caller) {
        return deciding.policy()
                .refusal(caller, Permission.CHANGE_RULE_PACKS, reference.utility())
                .map(Outcome::<PackReference>refused)
                .orElseGet(() -> Outcome.done(reference));
    }

    /** Whether it is new. */
    private static Outcome<Boolean> kept(
            PackRecords records, PackReference reference, PackContent content, Instant now) {
        Optional<Kept> known = records.find(reference.utility(), reference.version());
        if (known.isPresent()) {
            return known.get().reference().digest().equals(reference.digest())
                    ? Outcome.done(false)
                    : Outcome.refused(Refusal.versionTaken(reference));
        }
        if (records.all().stream().noneMatch(pack -> pack.reference().utility().equals(reference.utility()))) {
            return Outcome.refused(
                    Problem.of(ProblemType.PACK_REFUSED, List.of(Violation.of("", "UTILITY_NEVER_DEPLOYED"))));
        }
        records.insert(new Kept(reference, PackStage.DRAFT, now), content);
        return Outcome.done(true);
    }

    private PackStanding answered(
            PackRecords records, PackReference reference, boolean isNew, String why, Caller caller, Instant now) {
        if (isNew) {
            records.append(deciding.event(reference.digest(), PackEvent.Type.UPLOADED, why, caller, now));
        }
        return Situation.of(records, reference.digest(), now).orElseThrow().standing();
    }
}
