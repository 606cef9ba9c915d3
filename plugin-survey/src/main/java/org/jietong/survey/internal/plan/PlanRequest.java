package org.jietong.survey.internal.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jietong.api.problem.Outcome;
import org.jietong.api.text.District;
import org.jietong.api.text.LocalizedText;
import org.jietong.api.utility.UtilityCode;
import org.jietong.survey.internal.invitation.Form;

/**
 * A plan as somebody asks for it.
 *
 * @param title its title
 * @param trigger what makes it ask
 * @param audience whom it asks; everybody when it is not given
 * @param questionnaire code of the questionnaire
 * @param forms by which forms, in order
 * @param timing when it asks
 * @param cap how often a person is asked at most; once in 30 days when it is not given
 */
public record PlanRequest(
        Title title,
        When trigger,
        Optional<Whom> audience,
        String questionnaire,
        List<Form> forms,
        Times timing,
        Optional<Most> cap) {
    private static final Most USUAL = new Most(1, 30);

    /** A text in both languages. */
    public record Title(String zh, String en) {}

    /**
     * Either an event or a day.
     *
     * @param event type of the event
     * @param day the first day
     * @param yearly whether it comes each year
     * @param sample how a sample is drawn
     */
    public record When(
            Optional<String> event, Optional<LocalDate> day, Optional<Boolean> yearly, Optional<Sample> sample) {}

    /**
     * A sample.
     *
     * @param margin the stated error
     * @param seed the seed; one is chosen when it is not given
     */
    public record Sample(BigDecimal margin, Optional<Long> seed) {}

    /** Whom it asks. */
    public record Whom(
            Optional<UtilityCode> utility, Optional<List<District>> districts, Optional<List<String>> categories) {}

    /**
     * When it asks.
     *
     * @param afterDays days after the trigger
     * @param at time of day; ten o'clock when it is not given
     * @param reminders days after the question
     * @param openDays days in which it can be answered
     */
    public record Times(
            Integer afterDays, Optional<LocalTime> at, Optional<List<Integer>> reminders, Integer openDays) {}

    /** How often. */
    public record Most(Integer times, Integer days) {}

    /**
     * The plan that is asked for, standing still.
     *
     * @param seed the seed of its sample when none is given
     * @return refused with {@code INVALID_REQUEST} for everything that is wrong
     */
    public Outcome<Plan> plan(String code, long seed) {
        Timing times = new Timing(
                timing.afterDays(),
                timing.at().orElse(LocalTime.of(10, 0)),
                timing.reminders().orElse(List.of()),
                timing.openDays());
        Most most = cap.orElse(USUAL);
        return new PlanCheck(code, this)
                .unlessWrong()
                .map(fit -> new Plan(
                        code,
                        new LocalizedText(title.zh(), title.en()),
                        trigger(seed),
                        whom(),
                        questionnaire,
                        forms,
                        times,
                        new Cap(most.times(), most.days()),
                        Optional.empty(),
                        1));
    }

    private Trigger trigger(long seed) {
        return trigger.event()
                .<Trigger>map(Trigger.Happened::new)
                .orElseGet(() -> new Trigger.DayComes(
                        trigger.day().orElseThrow(),
                        trigger.yearly().orElse(false),
                        trigger.sample()
                                .map(some ->
                                        new Sampling(some.margin(), some.seed().orElse(seed)))));
    }

    private Audience whom() {
        return audience.map(some -> new Audience(
                        some.utility(),
                        Set.copyOf(some.districts().orElse(List.of())),
                        Set.copyOf(some.categories().orElse(List.of()))))
                .orElseGet(() -> new Audience(Optional.empty(), Set.of(), Set.of()));
    }
}
