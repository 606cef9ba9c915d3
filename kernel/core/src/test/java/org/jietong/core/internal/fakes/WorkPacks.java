package org.jietong.core.internal.fakes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.CheckItem;
import org.jietong.api.rules.Measure;
import org.jietong.api.rules.RulePack;
import org.jietong.api.rules.Stage;
import org.jietong.api.rules.TaskTemplate;
import org.jietong.api.rules.TaskTemplate.Owner;
import org.jietong.api.text.LocalizedText;

/**
 * Small packs whose tasks have an order, owners and check lists: a check of the form, then survey, a line only where facts call
 * for one, construction, and an inspector's test at the end.
 */
public final class WorkPacks {
    private WorkPacks() {}

    public static RulePack of(String utility, String version) {
        RulePack plain = Packs.of(utility, version);
        return new RulePack(
                plain.reference(),
                plain.name(),
                plain.numberPrefix(),
                plain.timetables(),
                plain.categories().stream().map(WorkPacks::working).toList(),
                plain.documents(),
                plain.suspensionReasons(),
                plain.annotations(),
                plain.services(),
                plain.contacts());
    }

    private static Category working(Category plain) {
        return new Category(
                plain.code(), plain.name(), plain.limit(), plain.simpleProject(), plain.kit(), tasks(), plain.stages());
    }

    public static List<TaskTemplate> tasks() {
        return List.of(
                task("CHECK", Stage.ACCEPTANCE, Owner.REPRESENTATIVE, "", Optional.empty(), List.of()),
                task("SURVEY", Stage.CONNECTION, Owner.REPRESENTATIVE, "1", Optional.empty(), List.of()),
                task("LINE", Stage.CONNECTION, Owner.NAMED, "2", Optional.of("line"), List.of(), "SURVEY"),
                task("BUILD", Stage.CONNECTION, Owner.NAMED, "3", Optional.empty(), List.of(), "LINE"),
                task("TEST", Stage.CONNECTION, Owner.INSPECTOR, "3.5", Optional.empty(), checks(), "BUILD"));
    }

    private static List<CheckItem> checks() {
        Measure pressure =
                new Measure(text("MPa"), Optional.of(new BigDecimal("0.3")), Optional.of(new BigDecimal("0.5")));
        return List.of(
                item("TIGHT", CheckItem.Kind.YES_NO, true, Optional.of(true), Optional.empty()),
                item("PRESSURE", CheckItem.Kind.NUMBER, true, Optional.empty(), Optional.of(pressure)),
                item("REMARK", CheckItem.Kind.TEXT, false, Optional.empty(), Optional.empty()),
                item("GAUGE", CheckItem.Kind.PHOTO, true, Optional.empty(), Optional.empty()));
    }

    private static CheckItem item(
            String code, CheckItem.Kind kind, boolean required, Optional<Boolean> mustBe, Optional<Measure> measure) {
        return new CheckItem(code, text(code), kind, required, mustBe, measure);
    }

    private static TaskTemplate task(
            String code,
            Stage stage,
            Owner owner,
            String days,
            Optional<String> when,
            List<CheckItem> checks,
            String... after) {
        Optional<BigDecimal> target =
                Optional.of(days).filter(some -> !some.isEmpty()).map(BigDecimal::new);
        return new TaskTemplate(code, text(code), stage, target, owner, List.of(after), when, checks, Optional.empty());
    }

    private static LocalizedText text(String text) {
        return new LocalizedText(text, text);
    }
}
