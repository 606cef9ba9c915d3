package org.jietong.survey.internal.surveyjs;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jietong.api.text.LocalizedText;
import org.jietong.survey.internal.condition.Condition;
import org.jietong.survey.internal.questionnaire.AnswerForm;
import org.jietong.survey.internal.questionnaire.AnswerKey;
import org.jietong.survey.internal.questionnaire.Question;

/** Reads questions in their order, so that each condition may look at those before it. */
final class QuestionReader {
    private static final Set<String> COMMON = Set.of("type", "name", "title", "description", "isRequired", "visibleIf");

    /**
     * A type of question of the subset.
     *
     * @param reader reads how it is answered
     * @param known all properties that it may have
     */
    private record Type(Function<JsonPlace, AnswerForm> reader, Set<String> known) {
        static Type of(Function<JsonPlace, AnswerForm> reader, String... own) {
            return new Type(
                    reader, Stream.concat(COMMON.stream(), Arrays.stream(own)).collect(Collectors.toUnmodifiableSet()));
        }
    }

    private static final Map<String, Type> TYPES = Map.of(
            "radiogroup",
            Type.of(FormReader::single, "choices"),
            "checkbox",
            Type.of(FormReader::several, "choices", "minSelectedChoices", "maxSelectedChoices"),
            "rating",
            Type.of(
                    ScaleReader::rating,
                    "rateMin",
                    "rateMax",
                    "rateValues",
                    "minRateDescription",
                    "maxRateDescription"),
            "matrix",
            Type.of(FormReader::matrix, "rows", "columns", "isAllRowRequired"),
            "text",
            Type.of(FormReader::line, "inputType", "maxLength", "min", "max"),
            "comment",
            Type.of(FormReader::comment, "maxLength", "rows"),
            "file",
            Type.of(FormReader::file, "acceptedTypes", "maxSize"));

    private final Map<String, Question> asked = new HashMap<>();
    private final Set<String> keys = new TreeSet<>();

    /** The keys asked so far. */
    Set<String> keys() {
        return Set.copyOf(keys);
    }

    /** A question; empty when it cannot be made out what it is. */
    Optional<Question> question(JsonPlace place) {
        if (!place.node().isObject()) {
            place.wrongType("{…}");
            return Optional.empty();
        }
        Optional<Type> type =
                Optional.ofNullable(TYPES.get(place.at("type").node().asText()));
        if (type.isEmpty()) {
            place.at("type").wrong("NOT_ALLOWED", Map.of("allowed", String.join(", ", new TreeSet<>(TYPES.keySet()))));
            return Optional.empty();
        }
        place.isObjectOf(type.get().known());
        Optional<String> name = place.at("name").name();
        LocalizedText title = TextReader.text(place.at("title"));
        TextReader.optional(place, "description");
        boolean required = place.at("isRequired").flag();
        Optional<Condition> visibleIf = ConditionReader.optional(place, "visibleIf", keys);
        AnswerForm form = type.get().reader().apply(place);
        return name.map(key -> asked(new Question(key, title, required, visibleIf, form), place));
    }

    private Question asked(Question question, JsonPlace place) {
        if (asked.putIfAbsent(question.key(), question) != null) {
            place.at("name").wrong("DUPLICATE");
        }
        question.keys().map(AnswerKey::key).forEach(keys::add);
        return question;
    }
}
