package org.jietong.survey.internal.life;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jietong.api.problem.Violation;
import org.jietong.survey.internal.questionnaire.AnswerKey;
import org.jietong.survey.internal.questionnaire.Definition;
import org.jietong.survey.internal.questionnaire.Kind;
import org.jietong.survey.internal.questionnaire.Page;
import org.jietong.survey.internal.questionnaire.Question;

/** Versions are compared key by key: what a key meant once it means for good. */
final class StableKeys {
    private final Map<String, Kind> kinds = new HashMap<>();

    /** @param earlier the definitions that were published */
    StableKeys(Stream<Definition> earlier) {
        earlier.flatMap(definition -> definition.keys().stream()).forEach(key -> kinds.put(key.key(), key.kind()));
    }

    /** Each question of a definition under whose key something else was asked before, by its place. */
    List<Violation> violations(Definition definition) {
        List<Page> pages = definition.pages();
        return IntStream.range(0, pages.size())
                .boxed()
                .flatMap(page -> violations("/pages/" + page, pages.get(page).questions()))
                .toList();
    }

    private Stream<Violation> violations(String page, List<Question> questions) {
        return IntStream.range(0, questions.size())
                .boxed()
                .flatMap(i -> changed(questions.get(i))
                        .map(kind -> new Violation(
                                page + "/elements/" + i + "/name", "KEY_CHANGES_KIND", Map.of("kind", kind.name())))
                        .stream());
    }

    /** What the question meant before. */
    private Optional<Kind> changed(Question question) {
        return question.keys()
                .filter(key -> kinds.getOrDefault(key.key(), key.kind()) != key.kind())
                .map(AnswerKey::key)
                .map(kinds::get)
                .findFirst();
    }
}
