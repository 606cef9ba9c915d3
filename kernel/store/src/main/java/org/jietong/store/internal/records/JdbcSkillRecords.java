package org.jietong.store.internal.records;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jietong.api.duty.Skill;
import org.jietong.api.duty.SkillNeed;
import org.jietong.api.store.SkillRecords;
import org.jietong.api.utility.UtilityCode;
import org.jietong.store.internal.sql.Statements;

/** Skills, a row each. */
public final class JdbcSkillRecords implements SkillRecords {
    private static final String ALL_UTILITY = "";
    private static final String INSERT_SKILL = DutyTables.STAFF_SKILL.insert();
    private static final String DELETE_SKILLS = "delete from staff_skill where staff_id = ?";
    private static final String SKILLS = DutyTables.STAFF_SKILL.select("order by staff_id, skill");
    private static final String INSERT_NEED = DutyTables.SKILL_NEED.insert();
    private static final String DELETE_NEEDS = "delete from skill_need where utility = ?";
    private static final String NEEDS = DutyTables.SKILL_NEED.select("order by utility, category, skill");

    private final Statements statements;

    public JdbcSkillRecords(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Map<UUID, Set<Skill>> ofPeople() {
        return statements.list(SKILLS, p -> {}, columns -> Map.entry(columns.id(), new Skill(columns.text()))).stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableSet())));
    }

    @Override
    public void setOf(UUID representative, Set<Skill> skills) {
        statements.change(DELETE_SKILLS, p -> p.id(representative));
        statements.change(INSERT_SKILL, List.copyOf(skills), (p, skill) -> p.id(representative)
                .text(skill.code()));
    }

    @Override
    public Map<UtilityCode, List<SkillNeed>> needs() {
        Map<UtilityCode, List<Row>> byUtility = statements
                .list(
                        NEEDS,
                        p -> {},
                        columns -> new Row(new UtilityCode(columns.text()), columns.text(), new Skill(columns.text())))
                .stream()
                .collect(Collectors.groupingBy(Row::utility));
        return byUtility.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> needs(entry.getValue())));
    }

    private static List<SkillNeed> needs(List<Row> rows) {
        Map<String, Set<Skill>> byCategory = rows.stream()
                .collect(Collectors.groupingBy(
                        Row::category, TreeMap::new, Collectors.mapping(Row::skill, Collectors.toUnmodifiableSet())));
        return byCategory.entrySet().stream()
                .map(entry -> new SkillNeed(
                        Optional.of(entry.getKey()).filter(category -> !category.equals(ALL_UTILITY)),
                        entry.getValue()))
                .toList();
    }

    @Override
    public void setNeeds(UtilityCode utility, List<SkillNeed> needs) {
        statements.change(DELETE_NEEDS, p -> p.text(utility.value()));
        List<Row> rows = needs.stream()
                .flatMap(need -> need.skills().stream()
                        .map(skill -> new Row(utility, need.category().orElse(ALL_UTILITY), skill)))
                .toList();
        statements.change(INSERT_NEED, rows, (p, row) -> p.text(row.utility().value())
                .text(row.category())
                .text(row.skill().code()));
    }

    private record Row(UtilityCode utility, String category, Skill skill) {}
}
