package org.jietong.survey.internal.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jietong.api.text.LocalizedText;
import org.jietong.survey.internal.questionnaire.AnswerKey;
import org.jietong.survey.internal.questionnaire.Kind;
import org.jietong.survey.internal.questionnaire.Option;
import org.jietong.survey.internal.questionnaire.Published;

/**
 * What the answers to a questionnaire mean, over all versions by which people were asked.
 *
 * @param questionnaire its code
 * @param versions the versions, oldest first
 * @param keys in the order in which they were first asked
 */
public record Codebook(String questionnaire, List<Integer> versions, List<CodebookKey> keys) {
    /** The levels of GB/T 39046. */
    private static final List<Option> LEVELS = List.of(
            new Option("1", new LocalizedText("非常满意", "Very satisfied")),
            new Option("2", new LocalizedText("满意", "Satisfied")),
            new Option("3", new LocalizedText("基本满意", "Fairly satisfied")),
            new Option("4", new LocalizedText("不满意", "Dissatisfied")),
            new Option("5", new LocalizedText("非常不满意", "Very dissatisfied")));

    private static final int HIGHEST_SCORE = 10;

    public Codebook {
        versions = List.copyOf(versions);
        keys = List.copyOf(keys);
    }

    /** @param published all versions of one questionnaire, oldest first, at least one */
    static Codebook of(List<Published> published) {
        Map<String, Map<Integer, AnswerKey>> asked = new LinkedHashMap<>();
        published.forEach(version -> version.definition().keys().forEach(key -> asked.computeIfAbsent(
                        key.key(), unused -> new LinkedHashMap<>())
                .put(version.version(), key)));
        return new Codebook(
                published.get(0).questionnaire().code(),
                published.stream().map(Published::version).toList(),
                asked.values().stream().map(Codebook::key).toList());
    }

    private static CodebookKey key(Map<Integer, AnswerKey> byVersion) {
        AnswerKey any = byVersion.values().iterator().next();
        Map<Integer, LocalizedText> titles = new LinkedHashMap<>();
        Map<String, Map<Integer, LocalizedText>> values = new LinkedHashMap<>();
        byVersion.forEach((version, key) -> {
            titles.put(version, key.title());
            options(key).forEach(option -> values.computeIfAbsent(option.code(), unused -> new LinkedHashMap<>())
                    .put(version, option.text()));
        });
        return new CodebookKey(
                any.key(),
                any.kind(),
                wordings(titles),
                values.entrySet().stream()
                        .map(value -> new CodebookValue(value.getKey(), wordings(value.getValue())))
                        .toList(),
                List.copyOf(byVersion.keySet()));
    }

    private static Stream<Option> options(AnswerKey key) {
        if (key.kind() == Kind.SATISFACTION) {
            return LEVELS.stream();
        }
        return key.kind() == Kind.RECOMMENDATION
                ? IntStream.rangeClosed(0, HIGHEST_SCORE)
                        .mapToObj(Integer::toString)
                        .map(Codebook::score)
                : key.options().stream();
    }

    private static Option score(String score) {
        return new Option(score, new LocalizedText(score, score));
    }

    private static List<Wording> wordings(Map<Integer, LocalizedText> byVersion) {
        Map<LocalizedText, List<Integer>> versions = new LinkedHashMap<>();
        byVersion.forEach((version, text) ->
                versions.computeIfAbsent(text, unused -> new ArrayList<>()).add(version));
        return versions.entrySet().stream()
                .map(wording -> new Wording(wording.getKey(), wording.getValue()))
                .toList();
    }
}
