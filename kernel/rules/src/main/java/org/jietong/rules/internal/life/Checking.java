package org.jietong.rules.internal.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.packs.PackEvent;
import org.jietong.api.packs.PackLife.Checked;
import org.jietong.api.packs.PackStage;
import org.jietong.api.packs.PackStanding;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.PackFinding;
import org.jietong.api.store.PackRecords;
import org.jietong.rules.internal.check.PackCheck;
import org.jietong.rules.internal.check.TimedChecks;
import org.jietong.rules.internal.pack.Findings;
import org.jietong.rules.internal.pack.PackReader;

/**
 * Checks packs. The check itself runs outside of any transaction; what it found holds for ever, because a pack never changes.
 *
 * @param deciding the path of decisions
 * @param checks the check
 */
record Checking(Deciding deciding, TimedChecks checks) {
    Outcome<Checked> check(String digest, Caller caller) {
        return found(digest, caller).then(situation -> content(digest)
                .then(content -> checks.check(content))
                .then(check -> told(situation, check, caller)));
    }

    private Outcome<Checked> told(Situation situation, PackCheck check, Caller caller) {
        List<PackFinding> findings = new ArrayList<>(check.findings());
        findings.addAll(remarks(situation));
        return check.passed() && situation.kept().stage() == PackStage.DRAFT
                ? passed(situation.reference().digest(), caller).map(standing -> new Checked(standing, findings))
                : Outcome.done(new Checked(situation.standing(), findings));
    }

    private Outcome<Situation> found(String digest, Caller caller) {
        return deciding.store()
                .read(work ->
                        deciding.found(work.packs(), digest, Permission.CHANGE_RULE_PACKS, caller, deciding.now()));
    }

    private Outcome<PackContent> content(String digest) {
        Optional<PackContent> content =
                deciding.store().read(work -> work.packs().content(digest));
        return content.map(Outcome::done).orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND));
    }

    /** What depends on the day of the check. */
    private static List<PackFinding> remarks(Situation situation) {
        Findings findings = new Findings();
        Instant own = situation.reference().effectiveFrom();
        if (situation.kept().stage() == PackStage.DRAFT && own.isBefore(situation.now())) {
            findings.warning("EFFECTIVE_IN_THE_PAST", PackReader.FILE + "#/effectiveFrom", "value", own.toString());
        }
        return findings.all();
    }

    private Outcome<PackStanding> passed(String digest, Caller caller) {
        Instant now = deciding.now();
        return deciding.store().transact(work -> {
            PackRecords records = work.packs();
            if (records.move(digest, PackStage.DRAFT, PackStage.CHECKED)) {
                records.append(deciding.event(digest, PackEvent.Type.CHECKED, "", caller, now));
            }
            return Outcome.done(Situation.of(records, digest, now).orElseThrow().standing());
        });
    }
}
