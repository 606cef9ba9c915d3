package org.jietong.survey.internal.condition;

import java.util.List;

/** What was answered so far. */
@FunctionalInterface
public interface Answered {

    /**
     * The values under a key.
     *
     * @param key of a question, or of a row of a matrix as {@code question.row}
     * @return none for what is not answered, several for a choice of several
     */
    List<Value> to(String key);
}
