package org.jietong.survey.internal.pursuit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jietong.survey.internal.invitation.Form;
import org.jietong.survey.internal.plan.Drawn;
import org.jietong.survey.internal.plan.FollowUpState;
import org.jietong.survey.internal.plan.Plan;
import org.jietong.survey.internal.plan.PlanDesk;
import org.jietong.survey.internal.plan.SampleSize;
import org.jietong.survey.internal.plan.Sampling;
import org.jietong.survey.internal.plan.Trigger;

/** A plan as readers see it; what can be asked for stands under the same names. */
public record PlanView(
        String code,
        TitleView title,
        TriggerView trigger,
        AudienceView audience,
        String questionnaire,
        List<Form> forms,
        TimingView timing,
        CapView cap,
        Optional<Instant> since,
        long version,
        Optional<Map<FollowUpState, Integer>> followUps,
        Optional<List<DrawView>> draws) {

    /** A title in both languages. */
    public record TitleView(String zh, String en) {}

    /** An event or a day. */
    public record TriggerView(
            Optional<String> event, Optional<LocalDate> day, Optional<Boolean> yearly, Optional<SampleView> sample) {}

    /** A sample. */
    public record SampleView(BigDecimal margin, long seed) {}

    /** Whom it asks. */
    public record AudienceView(Optional<String> utility, List<String> districts, List<String> categories) {}

    /** When it asks. */
    public record TimingView(int afterDays, String at, List<Integer> reminders, int openDays) {}

    /** How often. */
    public record CapView(int times, int days) {}

    /**
     * What was drawn on a day.
     *
     * @param margin the error that the drawn sample has when all of it answers
     */
    public record DrawView(
            LocalDate day,
            int population,
            int size,
            Optional<SampleView> sample,
            Optional<BigDecimal> margin,
            Instant drawnAt,
            boolean finished) {
        static DrawView of(Drawn drawn) {
            return new DrawView(
                    drawn.day(),
                    drawn.population(),
                    drawn.size(),
                    drawn.sampling().map(PlanView::sample),
                    Optional.of(drawn)
                            .filter(some -> some.sampling().isPresent() && some.size() > 0)
                            .map(some -> SampleSize.marginOf(some.size(), some.population())),
                    drawn.at(),
                    drawn.finished());
        }
    }

    static PlanView of(Plan plan) {
        return of(plan, Optional.empty(), Optional.empty());
    }

    static PlanView of(PlanDesk.Standing standing) {
        return of(
                standing.plan(),
                Optional.of(standing.counts()),
                Optional.of(standing.draws().stream().map(DrawView::of).toList()));
    }

    private static PlanView of(
            Plan plan, Optional<Map<FollowUpState, Integer>> counts, Optional<List<DrawView>> draws) {
        return new PlanView(
                plan.code(),
                new TitleView(plan.title().zh(), plan.title().en()),
                trigger(plan.trigger()),
                new AudienceView(
                        plan.audience().utility().map(UtilityCode::value),
                        plan.audience().districts().stream()
                                .map(District::code)
                                .sorted()
                                .toList(),
                        plan.audience().categories().stream().sorted().toList()),
                plan.questionnaire(),
                plan.forms(),
                new TimingView(
                        plan.timing().afterDays(),
                        plan.timing().at().toString(),
                        plan.timing().reminders(),
                        plan.timing().openDays()),
                new CapView(plan.cap().times(), plan.cap().days()),
                plan.since(),
                plan.version(),
                counts,
                draws);
    }

    private static TriggerView trigger(Trigger trigger) {
        if (trigger instanceof Trigger.Happened happened) {
            return new TriggerView(Optional.of(happened.event()), Optional.empty(), Optional.empty(), Optional.empty());
        }
        Trigger.DayComes day = (Trigger.DayComes) trigger;
        return new TriggerView(
                Optional.empty(),
                Optional.of(day.first()),
                Optional.of(day.yearly()),
                day.sampling().map(PlanView::sample));
    }

    private static SampleView sample(Sampling sampling) {
        return new SampleView(sampling.margin(), sampling.seed());
    }
}
