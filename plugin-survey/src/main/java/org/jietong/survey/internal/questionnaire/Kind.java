package org.jietong.survey.internal.questionnaire;

/** What a value of an answer means, and so how it is counted. It never changes for a key of a questionnaire. */
public enum Kind {
    /** 1 (very satisfied) to 5 (very dissatisfied), as GB/T 39046 has it; 1 to 3 count as satisfied. */
    SATISFACTION,
    /** 0 (not at all likely) to 10 (extremely likely). */
    RECOMMENDATION,
    /** The code of a choice. */
    CHOICE,
    /** A number. */
    NUMBER,
    /** A day, written as ISO 8601 has it. */
    DATE,
    /** What somebody wrote. */
    TEXT,
    /** The id of a file that was handed in. */
    FILE
}
