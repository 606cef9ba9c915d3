package org.jietong.demo.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.jietong.api.cases.CheckAnswer;
import org.jietong.api.cases.WorkCommand;
import org.jietong.api.rules.CheckItem;
import org.jietong.api.rules.Measure;

/** Answers check lists as they are answered where nothing is wrong. */
final class GoodAnswer {
    private GoodAnswer() {}

    /** The answer to a point; empty for one that needs a photo, of which the demonstration has none. */
    static Optional<WorkCommand.Checked> to(CheckItem item) {
        return value(item).map(value -> new WorkCommand.Checked(item.code(), value));
    }

    private static Optional<CheckAnswer.Value> value(CheckItem item) {
        return switch (item.kind()) {
            case YES_NO -> Optional.of(new CheckAnswer.YesNo(item.mustBe().orElse(true)));
            case NUMBER -> Optional.of(new CheckAnswer.Measured(within(item)));
            case TEXT -> Optional.of(new CheckAnswer.Said("正常"));
            case PHOTO -> Optional.empty();
        };
    }

    private static BigDecimal within(CheckItem item) {
        return item.measure()
                .flatMap(Measure::least)
                .or(() -> item.measure().flatMap(Measure::most))
                .orElse(BigDecimal.ONE);
    }
}
