package org.jietong.core.internal.cases;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.CaseDetail;
import org.jietong.api.cases.Elapsed;
import org.jietong.api.cases.SupposedClock;
import org.jietong.api.journal.Actor;
import org.jietong.api.problem.Outcome;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.RulePack;
import org.jietong.api.rules.RulePacks;
import org.jietong.core.internal.cases.lifecycle.Deadlines;
import org.jietong.core.internal.cases.lifecycle.Moment;
import org.jietong.core.internal.cases.lifecycle.StageTargets;
import org.jietong.core.internal.cases.lifecycle.Supposing;
import org.jietong.core.internal.cases.lifecycle.Targets;
import org.jietong.core.internal.cases.warnings.Waking;

/**
 * Shows applications with the rules they stand under and what their clocks show now. Packs are kept for ever, so this
 * works while a utility is away.
 *
 * @param packs the packs
 * @param deadlines reads clocks
 * @param clock the time now
 */
record Details(RulePacks packs, Deadlines deadlines, Clock clock) {

    ApplicationDetail of(Application application) {
        RulePack pack = pack(application);
        return of(application, pack, category(application, pack), clock.instant());
    }

    ApplicationDetail of(Application application, RulePack pack, Category category, Instant now) {
        return new ApplicationDetail(
                application,
                pack,
                category,
                deadlines.reading(application.ledger(), pack, category, now),
                new Targets(deadlines.time()).of(application, pack, category, now),
                new StageTargets(deadlines.time()).of(application, pack, category, now));
    }

    /** What the clock would show if it stood to the end of a day. */
    Outcome<SupposedClock> suspendedUntil(LocalDate last, Application application, Actor actor) {
        RulePack pack = pack(application);
        return new Supposing(deadlines)
                .suspendedUntil(last, application, pack, category(application, pack), Moment.of(clock, actor));
    }

    /** How long a connected application took. */
    Elapsed elapsed(Application application, RulePack pack, Category category, Optional<BigDecimal> load) {
        Instant now = clock.instant();
        return new Elapsed(
                deadlines.reading(application.ledger(), pack, category, now).netWorkingDays(),
                category.limit().workingDays(),
                load);
    }

    /** A case with those of its applications that are to be seen. */
    CaseDetail of(Case whole, Predicate<Application> seen) {
        List<Application> some = whole.applications().stream().filter(seen).toList();
        return new CaseDetail(whole.with(some), some.stream().map(this::of).toList());
    }

    /** Works out when the system looks at applications again. */
    Waking waking() {
        return new Waking(deadlines);
    }

    RulePack pack(Application application) {
        String digest = application.classified().pack().digest();
        Optional<RulePack> pack = packs.find(digest);
        return pack.orElseThrow(() -> new IllegalStateException("the rule pack " + digest + " was not kept"));
    }

    static Category category(Application application, RulePack pack) {
        String code = application.classified().category();
        return pack.category(code)
                .orElseThrow(() -> new IllegalStateException("no category " + code + " in rule pack "
                        + pack.reference().digest()));
    }
}
