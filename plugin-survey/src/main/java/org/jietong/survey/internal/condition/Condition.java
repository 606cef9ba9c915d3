package org.jietong.survey.internal.condition;

import java.util.List;
import java.util.stream.Stream;

/** Something that answers fulfil or do not. */
public sealed interface Condition {

    boolean holds(Answered answered);

    /** The keys it looks at, each as often as it does. */
    Stream<String> keys();

    /**
     * All of several.
     *
     * @param parts two or more
     */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Answered answered) {
            return parts.stream().allMatch(part -> part.holds(answered));
        }

        @Override
        public Stream<String> keys() {
            return parts.stream().flatMap(Condition::keys);
        }
    }

    /**
     * At least one of several.
     *
     * @param parts two or more
     */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Answered answered) {
            return parts.stream().anyMatch(part -> part.holds(answered));
        }

        @Override
        public Stream<String> keys() {
            return parts.stream().flatMap(Condition::keys);
        }
    }

    /**
     * The contrary.
     *
     * @param part what must not hold
     */
    record Not(Condition part) implements Condition {
        @Override
        public boolean holds(Answered answered) {
            return !part.holds(answered);
        }

        @Override
        public Stream<String> keys() {
            return part.keys();
        }
    }

    /**
     * Whether there is an answer at all.
     *
     * @param key what is asked
     * @param wanted whether there has to be one
     */
    record Presence(String key, boolean wanted) implements Condition {
        @Override
        public boolean holds(Answered answered) {
            return answered.to(key).isEmpty() != wanted;
        }

        @Override
        public Stream<String> keys() {
            return Stream.of(key);
        }
    }

    /**
     * An answer held against values.
     *
     * @param key what is asked
     * @param operator how
     * @param values with what; more than one only where the operator takes a list
     */
    record Comparison(String key, Operator operator, List<Value> values) implements Condition {
        public Comparison {
            values = List.copyOf(values);
        }

        @Override
        public boolean holds(Answered answered) {
            return operator.holds(answered.to(key), values);
        }

        @Override
        public Stream<String> keys() {
            return Stream.of(key);
        }
    }
}
