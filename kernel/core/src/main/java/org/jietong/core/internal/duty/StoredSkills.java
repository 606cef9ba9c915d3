package org.jietong.core.internal.duty;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jietong.api.duty.Skill;
import org.jietong.api.duty.SkillNeed;
import org.jietong.api.duty.Skills;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.identity.Scope;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.RulePack;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.jietong.api.utility.UtilityCode;
import org.jietong.core.internal.cases.checks.Violations;
import org.jietong.core.internal.people.LoadBook;

/** Skills in the database. */
class StoredSkills implements Skills {
    private static final int MOST = 50;

    private final Store store;
    private final AccessPolicy policy;
    private final Charge charge;
    private final RulePacks packs;
    private final LoadBook book;
    private final Clock clock;

    StoredSkills(Store store, AccessPolicy policy, RulePacks packs, LoadBook book, Clock clock) {
        this.store = store;
        this.policy = policy;
        this.charge = new Charge(policy);
        this.packs = packs;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public Outcome<List<Skilled>> people(Caller caller) {
        return charge.permitted(caller, Permission.READ_STAFF)
                .map(scope -> store.read(work -> {
                    Map<UUID, Set<Skill>> skills = work.skills().ofPeople();
                    return Charge.people(work, scope).stream()
                            .map(member -> new Skilled(member, skills.getOrDefault(member.id(), Set.of())))
                            .toList();
                }));
    }

    @Override
    public Outcome<Skilled> setSkills(UUID representative, Set<Skill> skills, Caller caller) {
        return charge.permitted(caller, Permission.MANAGE_DUTY)
                .then(new Violations().entries("/skills", skills.size(), MOST)::unlessAny)
                .then(scope -> store.transact(
                        work -> inCharge(scope, representative, work).map(member -> {
                            work.skills().setOf(representative, skills);
                            return new Skilled(member, skills);
                        })))
                .map(this::announced);
    }

    @Override
    public Outcome<Map<UtilityCode, List<SkillNeed>>> needs(Caller caller) {
        return charge.permitted(caller, Permission.READ_STAFF).map(scope -> {
            Map<UtilityCode, List<SkillNeed>> all =
                    store.read(work -> work.skills().needs());
            return all.entrySet().stream()
                    .filter(entry -> scope.utility().map(entry.getKey()::equals).orElse(true))
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        });
    }

    @Override
    public Outcome<List<SkillNeed>> setNeeds(UtilityCode utility, List<SkillNeed> needs, Caller caller) {
        return policy.refusal(caller, Permission.MANAGE_DUTY, utility)
                .map(Outcome::<List<SkillNeed>>refused)
                .orElseGet(() -> checked(utility, needs))
                .then(fit -> store.transact(work -> {
                    work.rota().inTurn("skills/" + utility.value());
                    work.skills().setNeeds(utility, fit);
                    return Outcome.done(fit);
                }))
                .map(this::announced);
    }

    private Outcome<List<SkillNeed>> checked(UtilityCode utility, List<SkillNeed> needs) {
        Optional<RulePack> pack = packs.inForce(utility, clock.instant());
        if (pack.isEmpty()) {
            return Outcome.refused(ProblemType.NOT_FOUND);
        }
        Set<String> known =
                pack.get().categories().stream().map(Category::code).collect(Collectors.toUnmodifiableSet());
        Violations violations = new Violations().entries("/needs", needs.size(), MOST);
        Set<Optional<String>> seen = new HashSet<>();
        for (int n = 0; n < needs.size(); n++) {
            SkillNeed need = needs.get(n);
            String place = "/needs/" + n;
            if (!need.category().map(known::contains).orElse(true)) {
                violations.add(place + "/category", "UNKNOWN");
            }
            if (!seen.add(need.category())) {
                violations.add(place + "/category", "DUPLICATE");
            }
            if (need.skills().isEmpty()) {
                violations.add(place + "/skills", "MISSING");
            }
            violations.entries(place + "/skills", need.skills().size(), MOST);
        }
        return violations.unlessAny(needs);
    }

    private static Outcome<StaffMember> inCharge(Scope scope, UUID representative, UnitOfWork work) {
        Optional<StaffMember> found = work.staff().find(representative).filter(Charge::represents);
        if (found.isEmpty()) {
            return Outcome.refused(ProblemType.NOT_FOUND);
        }
        work.rota().inTurn(representative.toString());
        return Charge.has(scope, representative, work)
                ? Outcome.done(found.get())
                : Outcome.refused(ProblemType.FORBIDDEN);
    }

    private <T> T announced(T done) {
        book.staffChanged();
        return done;
    }
}
