package org.jietong.rest.internal.view;

import java.math.BigDecimal;
import org.jietong.api.packs.Judgement;
import org.jietong.api.time.Counting;

/**
 * What a rule pack makes of an application.
 *
 * @param category code of the category
 * @param workingDays the limit
 * @param counting how its days are counted
 */
public record JudgementView(String category, BigDecimal workingDays, Counting counting) {
    static JudgementView of(Judgement judgement) {
        return new JudgementView(judgement.category(), judgement.workingDays(), judgement.counting());
    }
}
