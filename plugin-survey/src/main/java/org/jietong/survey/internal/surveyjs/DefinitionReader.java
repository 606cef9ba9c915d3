package org.jietong.survey.internal.surveyjs;

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
import org.jietong.api.text.LocalizedText;
import org.jietong.survey.internal.condition.Condition;
import org.jietong.survey.internal.questionnaire.Definition;
import org.jietong.survey.internal.questionnaire.Page;
import org.jietong.survey.internal.questionnaire.Question;

/** Reads a definition in the subset of the SurveyJS form that {@code docs/questionnaires.md} describes. */
public final class DefinitionReader {
    private static final Set<String> SURVEY = Set.of("title", "description", "pages", "unhappyIf");
    private static final Set<String> PAGE = Set.of("name", "title", "description", "visibleIf", "elements");
    private static final int MOST_PAGES = 20;
    private static final int MOST_ON_A_PAGE = 50;
    private static final int MOST_KEYS = 200;

    private final List<Violation> violations = new ArrayList<>();
    private final QuestionReader questions = new QuestionReader();
    private final Set<String> pageNames = new HashSet<>();

    private DefinitionReader() {}

    /**
     * Reads a definition.
     *
     * @return refused with {@code INVALID_REQUEST} for each thing that is wrong or lies outside the subset, by its place
     */
    public static Outcome<Definition> read(JsonNode json) {
        DefinitionReader reader = new DefinitionReader();
        Optional<Definition> read = reader.definition(new JsonPlace(json, reader.violations));
        return reader.violations.isEmpty() && read.isPresent()
                ? Outcome.done(read.get())
                : Outcome.refused(Problem.of(ProblemType.INVALID_REQUEST, reader.violations));
    }

    private Optional<Definition> definition(JsonPlace place) {
        if (!place.isObjectOf(SURVEY)) {
            return Optional.empty();
        }
        LocalizedText title = TextReader.text(place.at("title"));
        TextReader.optional(place, "description");
        List<Page> pages = place.at("pages").elements(1, MOST_PAGES, this::page);
        if (questions.keys().size() > MOST_KEYS) {
            place.at("pages").wrong("TOO_MANY", Map.of("max", Integer.toString(MOST_KEYS)));
        }
        Optional<Condition> unhappyIf = ConditionReader.optional(place, "unhappyIf", questions.keys());
        return Optional.of(new Definition(title, pages, unhappyIf));
    }

    private Page page(JsonPlace place) {
        if (!place.isObjectOf(PAGE)) {
            return new Page("", Optional.empty(), List.of());
        }
        Optional<String> name = place.at("name").name();
        if (name.isPresent() && !pageNames.add(name.get())) {
            place.at("name").wrong("DUPLICATE");
        }
        TextReader.optional(place, "title");
        TextReader.optional(place, "description");
        Optional<Condition> visibleIf = ConditionReader.optional(place, "visibleIf", questions.keys());
        List<Question> asked = place.at("elements").elements(1, MOST_ON_A_PAGE, questions::question).stream()
                .flatMap(Optional::stream)
                .toList();
        return new Page(name.orElse(""), visibleIf, asked);
    }
}
