package org.jietong.survey.internal.condition;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/** How an answer is compared. What is not answered equals nothing, is less or more than nothing and contains nothing. */
public enum Operator {
    EQUAL {
        @Override
        boolean holds(List<Value> answered, List<Value> wanted) {
            return ordered(answered, wanted, order -> order == 0);
        }
    },
    NOT_EQUAL {
        @Override
        boolean holds(List<Value> answered, List<Value> wanted) {
            return !EQUAL.holds(answered, wanted);
        }
    },
    LESS {
        @Override
        boolean holds(List<Value> answered, List<Value> wanted) {
            return ordered(answered, wanted, order -> order < 0);
        }
    },
    AT_MOST {
        @Override
        boolean holds(List<Value> answered, List<Value> wanted) {
            return ordered(answered, wanted, order -> order <= 0);
        }
    },
    GREATER {
        @Override
        boolean holds(List<Value> answered, List<Value> wanted) {
            return ordered(answered, wanted, order -> order > 0);
        }
    },
    AT_LEAST {
        @Override
        boolean holds(List<Value> answered, List<Value> wanted) {
            return ordered(answered, wanted, order -> order >= 0);
        }
    },
    CONTAINS {
        @Override
        boolean holds(List<Value> answered, List<Value> wanted) {
            return ALL_OF.holds(answered, wanted);
        }
    },
    CONTAINS_NOT {
        @Override
        boolean holds(List<Value> answered, List<Value> wanted) {
            return !CONTAINS.holds(answered, wanted);
        }
    },
    ANY_OF {
        @Override
        boolean holds(List<Value> answered, List<Value> wanted) {
            return wanted.stream().anyMatch(value -> isAmong(answered, value));
        }
    },
    ALL_OF {
        @Override
        boolean holds(List<Value> answered, List<Value> wanted) {
            return wanted.stream().allMatch(value -> isAmong(answered, value));
        }
    };

    abstract boolean holds(List<Value> answered, List<Value> wanted);

    /** Whether it is followed by a list; all others by one value. */
    boolean takesList() {
        return this == ANY_OF || this == ALL_OF;
    }

    /** Only a single answer has an order. */
    private static boolean ordered(List<Value> answered, List<Value> wanted, IntPredicate wish) {
        if (answered.size() != 1) {
            return false;
        }
        OptionalInt order = answered.get(0).comparedTo(wanted.get(0));
        return order.isPresent() && wish.test(order.getAsInt());
    }

    private static boolean isAmong(List<Value> answered, Value wanted) {
        return answered.stream().anyMatch(wanted::isSameAs);
    }
}
