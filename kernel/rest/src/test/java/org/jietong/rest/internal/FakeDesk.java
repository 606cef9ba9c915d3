package org.jietong.rest.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.cases.BulkActions;
import org.jietong.api.cases.SavedFilter;
import org.jietong.api.cases.SavedFilters;
import org.jietong.api.duty.DutyChange;
import org.jietong.api.duty.DutyRota;
import org.jietong.api.duty.Rota;
import org.jietong.api.duty.Shift;
import org.jietong.api.duty.Skill;
import org.jietong.api.duty.SkillNeed;
import org.jietong.api.duty.Skills;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.repetition.Once;
import org.jietong.api.repetition.Repetition;
import org.jietong.api.utility.UtilityCode;

/** Keeps what is planned and kept; of many applications it does the first and refuses the others. */
final class FakeDesk implements SavedFilters, BulkActions, DutyRota, Skills {
    final Map<UUID, SavedFilter> filters = new LinkedHashMap<>();
    final List<Shift> shifts = new ArrayList<>();
    final List<DutyChange> changes = new ArrayList<>();
    Optional<Action> action = Optional.empty();
    Optional<Repetition> repetition = Optional.empty();
    List<Item> items = List.of();
    Set<Skill> skills = Set.of();
    List<SkillNeed> needs = List.of();
    Instant asked = Instant.EPOCH;

    @Override
    public Outcome<List<SavedFilter>> list(Caller caller) {
        return Outcome.done(List.copyOf(filters.values()));
    }

    @Override
    public Outcome<SavedFilter> find(UUID id, Caller caller) {
        return filters.containsKey(id) ? Outcome.done(filters.get(id)) : Outcome.refused(ProblemType.NOT_FOUND);
    }

    @Override
    public Outcome<SavedFilter> keep(SavedFilter filter, Caller caller, Once<SavedFilter> once) {
        filters.put(filter.id(), filter);
        return Outcome.done(filter);
    }

    @Override
    public Outcome<SavedFilter> change(SavedFilter filter, Caller caller) {
        return keep(filter, caller, Once.unrepeated());
    }

    @Override
    public Outcome<Void> remove(UUID id, Caller caller) {
        filters.remove(id);
        return Outcome.done(null);
    }

    @Override
    public Outcome<List<Line>> perform(
            Action some, List<Item> selection, Caller caller, Optional<Repetition> recognised) {
        repetition = recognised;
        return tryOut(some, selection, caller);
    }

    @Override
    public Outcome<List<Line>> tryOut(Action some, List<Item> selection, Caller caller) {
        action = Optional.of(some);
        items = selection;
        List<Line> lines = new ArrayList<>();
        for (Item item : selection) {
            lines.add(
                    lines.isEmpty()
                            ? new Line(item.number(), Optional.of(Samples.representative()), Optional.empty())
                            : new Line(item.number(), Optional.empty(), Optional.of(Problem.of(ProblemType.STALE))));
        }
        return Outcome.done(lines);
    }

    @Override
    public Outcome<Rota> entered(LocalDate from, LocalDate to, Caller caller) {
        return Outcome.done(new Rota(shifts, changes));
    }

    @Override
    public Outcome<List<Shift>> enter(List<Shift> more, Caller caller, Once<List<Shift>> once) {
        shifts.addAll(more);
        return Outcome.done(more);
    }

    @Override
    public Outcome<Optional<Shift>> end(UUID shift, Caller caller) {
        return Outcome.done(
                shifts.stream().filter(some -> some.id().equals(shift)).findFirst());
    }

    @Override
    public Outcome<List<DutyChange>> change(List<DutyChange> more, Caller caller, Once<List<DutyChange>> once) {
        changes.addAll(more);
        return Outcome.done(more);
    }

    @Override
    public Outcome<Void> withdraw(UUID change, Caller caller) {
        return Outcome.done(null);
    }

    @Override
    public Outcome<List<StaffMember>> present(Instant at, Caller caller) {
        asked = at;
        return Outcome.done(List.of(Samples.staffMember()));
    }

    @Override
    public Outcome<List<Skilled>> people(Caller caller) {
        return Outcome.done(List.of(new Skilled(Samples.staffMember(), skills)));
    }

    @Override
    public Outcome<Skilled> setSkills(UUID representative, Set<Skill> some, Caller caller) {
        skills = some;
        return Outcome.done(new Skilled(Samples.staffMember(), some));
    }

    @Override
    public Outcome<Map<UtilityCode, List<SkillNeed>>> needs(Caller caller) {
        return Outcome.done(Map.of(Samples.WATER, needs));
    }

    @Override
    public Outcome<List<SkillNeed>> setNeeds(UtilityCode utility, List<SkillNeed> some, Caller caller) {
        needs = some;
        return Outcome.done(some);
    }
}
