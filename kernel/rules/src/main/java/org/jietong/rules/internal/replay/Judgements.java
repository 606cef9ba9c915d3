package org.jietong.rules.internal.replay;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jietong.api.cases.Classified;
import org.jietong.api.packs.Judgement;
import org.jietong.api.problem.Outcome;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.RulePack;
import org.jietong.api.rules.RulePacks;

/** How applications are judged, and how the candidate would judge them. For one thread. */
final class Judgements {
    /** So many different facts are judged once and remembered: most applications are like others. */
    private static final int REMEMBERED = 4096;

    private final RulePacks packs;
    private final Candidate candidate;
    private final Map<String, Map<String, Judgement>> present = new HashMap<>();
    private final Map<Facts, Outcome<Judgement>> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Facts, Outcome<Judgement>> eldest) {
            return size() > REMEMBERED;
        }
    };

    Judgements(RulePacks packs, Candidate candidate) {
        this.packs = packs;
        this.candidate = candidate;
    }

    static Judgement of(Category category) {
        return new Judgement(
                category.code(),
                category.limit().workingDays(),
                category.limit().counting());
    }

    /** How an application is judged now. */
    Judgement before(Classified classified) {
        return present.computeIfAbsent(classified.pack().digest(), digest -> new HashMap<>())
                .computeIfAbsent(classified.category(), code -> pack(classified)
                        .category(code)
                        .map(Judgements::of)
                        .orElseThrow(() -> new IllegalStateException("no category " + code + " in "
                                + classified.pack().digest())));
    }

    /** The pack that an application keeps. */
    RulePack pack(Classified classified) {
        String digest = classified.pack().digest();
        return packs.find(digest)
                .orElseThrow(() -> new IllegalStateException("the rule pack " + digest + " was not kept"));
    }

    /** What the candidate makes of facts; refused with a violation for each fact it lacks. */
    Outcome<Judgement> after(Facts facts) {
        return remembered.computeIfAbsent(candidate.read(facts), candidate::judge);
    }
}
