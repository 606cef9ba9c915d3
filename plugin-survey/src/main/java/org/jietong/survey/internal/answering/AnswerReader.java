package org.jietong.survey.internal.answering;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.survey.internal.condition.Value;
import org.jietong.survey.internal.questionnaire.AnswerForm;
import org.jietong.survey.internal.questionnaire.Definition;
import org.jietong.survey.internal.questionnaire.Kind;
import org.jietong.survey.internal.questionnaire.Option;
import org.jietong.survey.internal.questionnaire.Question;

/** Reads answers in the form in which SurveyJS gives them, and holds them against the version that asked. */
final class AnswerReader {
    private final Definition definition;
    private final Set<String> files;
    private final List<Violation> violations = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();

    private AnswerReader(Definition definition, Set<String> files) {
        this.definition = definition;
        this.files = files;
    }

    /**
     * Answers on the way: what is there has to be right, nothing has to be there.
     *
     * @param files the ids of files that were handed in for this invitation, each behind the key of its question and a slash
     */
    static Outcome<AnswerSheet> begun(Definition definition, JsonNode sent, Set<String> files) {
        AnswerReader reader = new AnswerReader(definition, files);
        reader.read(new AnswerPlace("/answers", sent, reader.violations));
        return reader.outcome();
    }

    /** Answers at the end: besides, what is required is there, and what was not shown is not. */
    static Outcome<AnswerSheet> complete(Definition definition, JsonNode sent, Set<String> files) {
        AnswerReader reader = new AnswerReader(definition, files);
        AnswerPlace place = new AnswerPlace("/answers", sent, reader.violations);
        reader.read(place);
        reader.finish(place);
        return reader.outcome();
    }

    private Outcome<AnswerSheet> outcome() {
        return violations.isEmpty()
                ? Outcome.done(new AnswerSheet(answers))
                : Outcome.refused(Problem.of(ProblemType.INVALID_REQUEST, violations));
    }

    private void read(AnswerPlace all) {
        if (!all.node().isObject()) {
            all.wrongType("{…}");
            return;
        }
        all.node().fieldNames().forEachRemaining(name -> {
            if (definition.question(name).isEmpty()) {
                all.at(name).wrong("UNKNOWN");
            }
        });
        definition
                .questions()
                .filter(question -> !all.at(question.key()).isEmpty())
                .forEach(question -> {
                    AnswerPlace place = all.at(question.key());
                    if (question.form() instanceof AnswerForm.Matrix matrix) {
                        rows(place, question, matrix);
                    } else if (question.form() instanceof AnswerForm.Choice choice && choice.several()) {
                        several(place, question.key(), choice);
                    } else {
                        value(place, question.key(), question.form())
                                .ifPresent(v -> add(question.key(), 0, question, v));
                    }
                });
    }

    private void add(String key, int ordinal, Question question, Value value) {
        answers.add(new Answer(key, ordinal, question.form().kind(), value));
    }

    private void rows(AnswerPlace place, Question question, AnswerForm.Matrix matrix) {
        if (!place.node().isObject()) {
            place.wrongType("{…}");
            return;
        }
        place.node().fieldNames().forEachRemaining(name -> {
            if (matrix.rows().stream().noneMatch(row -> row.code().equals(name))) {
                place.at(name).wrong("UNKNOWN");
            }
        });
        for (Option row : matrix.rows()) {
            AnswerPlace cell = place.at(row.code());
            if (!cell.isEmpty()) {
                value(cell, question.rowKey(row), matrix.cells())
                        .ifPresent(v -> add(question.rowKey(row), 0, question, v));
            }
        }
    }

    private void several(AnswerPlace place, String key, AnswerForm.Choice choice) {
        if (!place.node().isArray()) {
            place.wrongType("[…]");
            return;
        }
        int size = place.node().size();
        if (size > choice.most()) {
            place.wrong("TOO_MANY", Map.of("max", Integer.toString(choice.most())));
            return;
        }
        if (size < choice.least()) {
            place.wrong("TOO_FEW", Map.of("minimum", Integer.toString(choice.least())));
        }
        Set<Value> seen = new HashSet<>();
        for (int i = 0; i < size; i++) {
            AnswerPlace each = place.at(i);
            Optional<Value> value = ValueCheck.choice(each, choice);
            if (value.isPresent() && !seen.add(value.get())) {
                each.wrong("DUPLICATE");
            }
            int ordinal = i;
            value.ifPresent(v -> answers.add(new Answer(key, ordinal, Kind.CHOICE, v)));
        }
    }

    private Optional<Value> value(AnswerPlace place, String key, AnswerForm form) {
        if (form instanceof AnswerForm.Satisfaction) {
            return ValueCheck.level(place);
        }
        if (form instanceof AnswerForm.Recommendation) {
            return ValueCheck.likelihood(place);
        }
        if (form instanceof AnswerForm.Choice choice) {
            return ValueCheck.choice(place, choice);
        }
        if (form instanceof AnswerForm.Words words) {
            return ValueCheck.words(place, words);
        }
        if (form instanceof AnswerForm.Quantity number) {
            return ValueCheck.number(place, number);
        }
        return form instanceof AnswerForm.Day day ? ValueCheck.day(place, day) : file(place, key);
    }

    /** A file that was handed in before, for this question and by this respondent. */
    private Optional<Value> file(AnswerPlace place, String key) {
        if (!place.node().isTextual()) {
            place.wrongType("\"…\"");
            return Optional.empty();
        }
        if (!files.contains(key + "/" + place.node().textValue())) {
            place.wrong("UNKNOWN");
            return Optional.empty();
        }
        return Optional.of(Value.of(place.node().textValue()));
    }

    private void finish(AnswerPlace all) {
        AnswerSheet sheet = new AnswerSheet(answers);
        List<Question> shown = definition.shown(sheet);
        definition
                .questions()
                .filter(question -> !shown.contains(question))
                .filter(question -> !all.at(question.key()).isEmpty())
                .forEach(question -> all.at(question.key()).wrong("NOT_SHOWN"));
        for (Question question : shown) {
            AnswerPlace place = all.at(question.key());
            if (place.isEmpty()) {
                missing(place, question.required());
            } else if (question.form() instanceof AnswerForm.Matrix matrix && matrix.everyRow()) {
                matrix.rows()
                        .forEach(row -> missing(
                                place.at(row.code()), place.at(row.code()).isEmpty()));
            }
        }
    }

    private static void missing(AnswerPlace place, boolean isMissing) {
        if (isMissing) {
            place.wrong("MISSING");
        }
    }
}
