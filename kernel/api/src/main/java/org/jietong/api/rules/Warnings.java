package org.jietong.api.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jietong.api.rules.EscalationStep.Kind;
import org.jietong.api.rules.EscalationStep.Point;
import org.jietong.api.rules.EscalationStep.Recipient;
import org.jietong.api.rules.EscalationStep.Repeat;
import org.jietong.api.text.LocalizedText;

/**
 * Who is warned when.
 *
 * @param escalation the ladder over the deadline, in its order (R2.17)
 * @param promiseReminder how many working days before the promised day of a document its reminder goes out (R2.5)
 */
public record Warnings(List<EscalationStep> escalation, int promiseReminder) {
    public Warnings {
        escalation = List.copyOf(escalation);
    }

    /**
     * What holds where a pack says nothing: the representative when three quarters of the limit are used, the supervisor
     * when one half-day is left, the bureau when the deadline has passed, and again after each working day, five times at
     * most; the reminder of a promise one working day before.
     */
    public static Warnings standard() {
        return new Warnings(
                List.of(
                        new EscalationStep(
                                "AT_RISK",
                                new LocalizedText("时限将近", "Little time left"),
                                Recipient.REPRESENTATIVE,
                                new Point(Kind.LIMIT_USED, new BigDecimal("0.75")),
                                Optional.empty(),
                                List.of(NoticeChannel.DESK)),
                        new EscalationStep(
                                "NEARLY_DUE",
                                new LocalizedText("即将到期", "Nearly due"),
                                Recipient.SUPERVISOR,
                                new Point(Kind.HALF_DAYS_BEFORE, BigDecimal.ONE),
                                Optional.empty(),
                                List.of(NoticeChannel.DESK)),
                        new EscalationStep(
                                "OVERDUE",
                                new LocalizedText("已经超期", "Overdue"),
                                Recipient.BUREAU,
                                new Point(Kind.HALF_DAYS_AFTER, BigDecimal.ZERO),
                                Optional.of(new Repeat(2, 5)),
                                List.of(NoticeChannel.DESK))),
                1);
    }

    /** A step of the ladder. */
    public Optional<EscalationStep> step(String code) {
        return escalation.stream().filter(step -> step.code().equals(code)).findFirst();
    }
}
