package org.jietong.survey.internal.figures;

/** By what figures are taken apart. */
public enum Dimension {
    UTILITY,
    CATEGORY,
    DISTRICT,
    /** The customer representative at the time. */
    REPRESENTATIVE,
    FORM,
    QUESTIONNAIRE,
    /** The versions of questionnaires, as {@code code:version}: how answers compare by the keys of the questions. */
    VERSION
}
