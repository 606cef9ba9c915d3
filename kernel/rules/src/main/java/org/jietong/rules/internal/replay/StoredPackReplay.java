package org.jietong.rules.internal.replay;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.packs.PackReplay;
import org.jietong.api.packs.Replay;
import org.jietong.api.packs.ReplayRange;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.PackContent;
import org.jietong.api.store.JudgedRecords.Selection;
import org.jietong.api.store.PackRecords.Kept;
import org.jietong.api.store.Store;
import org.jietong.api.time.WorkingTime;
import org.jietong.api.utility.UtilityCode;
import org.jietong.rules.internal.publish.PublishedPacks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Replays packs of the store over the applications of the store. */
@Component(service = PackReplay.class)
public final class StoredPackReplay implements PackReplay {
    private static final LocalDate FIRST = LocalDate.EPOCH;
    private static final LocalDate LAST = LocalDate.of(2200, 1, 1);

    private final Store store;
    private final AccessPolicy policy;
    private final PublishedPacks packs;
    private final WorkingTime time;
    private final Clock clock;

    @Activate
    public StoredPackReplay(
            @Reference Store store,
            @Reference AccessPolicy policy,
            @Reference PublishedPacks packs,
            @Reference WorkingTime time,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        this.store = store;
        this.policy = policy;
        this.packs = packs;
        this.time = time;
        this.clock = clock;
    }

    @Override
    public Outcome<Replay> of(String digest, ReplayRange range, Caller caller) {
        Optional<Problem> refusal = policy.refusal(caller, Permission.READ_RULE_PACKS);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (range.isReversed()) {
            return Outcome.refused(
                    Problem.of(ProblemType.INVALID_REQUEST, List.of(Violation.of("/to", "BEFORE_ITS_BEGINNING"))));
        }
        Optional<Kept> kept = store.read(work -> work.packs().find(digest));
        return kept.map(pack -> of(pack, range, caller)).orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND));
    }

    private Outcome<Replay> of(Kept pack, ReplayRange range, Caller caller) {
        UtilityCode utility = pack.reference().utility();
        return policy.refusal(caller, Permission.READ_RULE_PACKS, utility)
                .or(() -> policy.refusal(caller, Permission.READ_CASES, utility))
                .map(Outcome::<Replay>refused)
                .orElseGet(() -> Candidate.of(content(pack), packs.checks())
                        .map(candidate -> ready(candidate, selection(utility, range))));
    }

    private PackContent content(Kept pack) {
        String digest = pack.reference().digest();
        return store.read(work -> work.packs().content(digest))
                .orElseThrow(() -> new IllegalStateException("a pack without files: " + digest));
    }

    private Replay ready(Candidate candidate, Selection selection) {
        long applications = store.read(work -> work.judged().count(selection));
        return new ReadyReplay(store, packs, candidate, selection, applications, new Shifts(time, clock.instant()));
    }

    private Selection selection(UtilityCode utility, ReplayRange range) {
        Instant from = start(range.from().orElse(FIRST));
        Instant before = start(range.to().map(last -> last.plusDays(1)).orElse(LAST));
        return new Selection(utility, from, before, range.openOnly());
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
