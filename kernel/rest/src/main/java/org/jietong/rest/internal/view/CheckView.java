package org.jietong.rest.internal.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jietong.api.cases.CheckAnswer;
import org.jietong.api.rules.CheckItem;
import org.jietong.api.rules.Measure;

/**
 * A point of a task's check list.
 *
 * @param item code of the point
 * @param text what is to be looked at, in the reader's language
 * @param kind how it is answered
 * @param required whether the task needs it for its completion
 * @param mustBe the answer with which the task can be completed
 * @param unit what a number is measured in
 * @param least the least number with which the task can be completed
 * @param most the most
 * @param yes the answer, yes or no
 * @param number the answer, a number
 * @param said the answer, in words
 * @param photos the photos
 * @param answeredAt when it was answered last
 * @param answeredBy by whom
 */
public record CheckView(
        String item,
        String text,
        CheckItem.Kind kind,
        boolean required,
        Optional<Boolean> mustBe,
        Optional<String> unit,
        Optional<BigDecimal> least,
        Optional<BigDecimal> most,
        Optional<Boolean> yes,
        Optional<BigDecimal> number,
        Optional<String> said,
        List<PhotoView> photos,
        Optional<Instant> answeredAt,
        Optional<String> answeredBy) {
    static CheckView of(CheckItem item, Optional<CheckAnswer> answer, Locale language) {
        Optional<CheckAnswer.Value> value = answer.flatMap(CheckAnswer::value);
        return new CheckView(
                item.code(),
                item.text().in(language),
                item.kind(),
                item.required(),
                item.mustBe(),
                item.measure().map(measure -> measure.unit().in(language)),
                item.measure().flatMap(Measure::least),
                item.measure().flatMap(Measure::most),
                as(value, CheckAnswer.YesNo.class).map(CheckAnswer.YesNo::yes),
                as(value, CheckAnswer.Measured.class).map(CheckAnswer.Measured::number),
                as(value, CheckAnswer.Said.class).map(CheckAnswer.Said::text),
                answer.stream()
                        .flatMap(some -> some.photos().stream())
                        .map(PhotoView::of)
                        .toList(),
                answer.map(CheckAnswer::at),
                answer.map(CheckAnswer::by));
    }

    private static <T> Optional<T> as(Optional<CheckAnswer.Value> value, Class<T> type) {
        return value.filter(type::isInstance).map(type::cast);
    }
}
