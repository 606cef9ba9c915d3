package org.jietong.survey.internal.life;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jietong.survey.internal.questionnaire.AnswerKey;
import org.jietong.survey.internal.questionnaire.Definition;

/**
 * What became of a key from one version to another.
 *
 * @param key the key
 * @param earlier what it was in the one, if it was there
 * @param later what it is in the other, if it is there
 * @param change what differs
 */
public record Comparison(String key, Optional<AnswerKey> earlier, Optional<AnswerKey> later, Change change) {

    /** What differs between two versions of a key. */
    public enum Change {
        /** Nothing: answers can be laid side by side. */
        NONE,
        /** The words only, or the choices' words. */
        WORDING,
        /** There are other choices to choose from. */
        CHOICES,
        ADDED,
        REMOVED
    }

    /** Two versions key by key, by key. */
    static List<Comparison> of(Definition earlier, Definition later) {
        Map<String, AnswerKey> before = byKey(earlier);
        Map<String, AnswerKey> after = byKey(later);
        Set<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        return keys.stream()
                .map(key -> of(key, Optional.ofNullable(before.get(key)), Optional.ofNullable(after.get(key))))
                .toList();
    }

    private static Map<String, AnswerKey> byKey(Definition definition) {
        return definition.keys().stream().collect(Collectors.toMap(AnswerKey::key, key -> key));
    }

    private static Comparison of(String key, Optional<AnswerKey> earlier, Optional<AnswerKey> later) {
        return new Comparison(key, earlier, later, change(earlier, later));
    }

    private static Change change(Optional<AnswerKey> earlier, Optional<AnswerKey> later) {
        if (earlier.isEmpty()) {
            return Change.ADDED;
        }
        if (later.isEmpty()) {
            return Change.REMOVED;
        }
        if (!codes(earlier.get()).equals(codes(later.get()))) {
            return Change.CHOICES;
        }
        return earlier.equals(later) ? Change.NONE : Change.WORDING;
    }

    private static Set<String> codes(AnswerKey key) {
        return key.options().stream().map(option -> option.code()).collect(Collectors.toSet());
    }
}
