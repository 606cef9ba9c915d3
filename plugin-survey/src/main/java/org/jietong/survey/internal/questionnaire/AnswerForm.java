package org.jietong.survey.internal.questionnaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** In which form a question is answered. Nothing is chosen before somebody chooses. */
public sealed interface AnswerForm {

    /** What its values mean. */
    Kind kind();

    /** Level of satisfaction, 1 to 5. */
    record Satisfaction() implements AnswerForm {
        @Override
        public Kind kind() {
            return Kind.SATISFACTION;
        }
    }

    /** Would recommend, 0 to 10. */
    record Recommendation() implements AnswerForm {
        @Override
        public Kind kind() {
            return Kind.RECOMMENDATION;
        }
    }

    /**
     * One or several of a list.
     *
     * @param options each code once
     * @param several whether more than one may be chosen
     * @param least how many have to be chosen when the question is answered, 1 or more
     * @param most how many may be
     */
    record Choice(List<Option> options, boolean several, int least, int most) implements AnswerForm {
        public Choice {
            options = List.copyOf(options);
        }

        public boolean offers(String code) {
            return options.stream().anyMatch(option -> option.code().equals(code));
        }

        @Override
        public Kind kind() {
            return Kind.CHOICE;
        }
    }

    /**
     * The same form for each of several rows, whose keys are {@code question.row}.
     *
     * @param rows each code once
     * @param cells {@link Satisfaction}, or a {@link Choice} of one
     * @param everyRow whether an answer has to have all rows
     */
    record Matrix(List<Option> rows, AnswerForm cells, boolean everyRow) implements AnswerForm {
        public Matrix {
            rows = List.copyOf(rows);
        }

        @Override
        public Kind kind() {
            return cells.kind();
        }
    }

    /**
     * Words.
     *
     * @param longest characters, at most
     * @param isOpinion whether lines may follow lines: the place for opinions and suggestions
     */
    record Words(int longest, boolean isOpinion) implements AnswerForm {
        @Override
        public Kind kind() {
            return Kind.TEXT;
        }
    }

    /**
     * A number of at most fifteen digits before the point and six behind it.
     *
     * @param least smallest, if it is bounded
     * @param most largest, if it is bounded
     */
    record Quantity(Optional<BigDecimal> least, Optional<BigDecimal> most) implements AnswerForm {
        @Override
        public Kind kind() {
            return Kind.NUMBER;
        }
    }

    /**
     * A day.
     *
     * @param first earliest, if it is bounded
     * @param last latest, if it is bounded
     */
    record Day(Optional<LocalDate> first, Optional<LocalDate> last) implements AnswerForm {
        @Override
        public Kind kind() {
            return Kind.DATE;
        }
    }

    /**
     * A file.
     *
     * @param mediaTypes what is taken, told by the content
     * @param largest bytes, at most
     */
    record Attachment(Set<String> mediaTypes, long largest) implements AnswerForm {
        public Attachment {
            mediaTypes = Set.copyOf(mediaTypes);
        }

        @Override
        public Kind kind() {
            return Kind.FILE;
        }
    }
}
