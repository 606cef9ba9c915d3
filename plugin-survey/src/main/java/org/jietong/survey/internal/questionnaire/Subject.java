package org.jietong.survey.internal.questionnaire;

/** What a questionnaire asks about (R6.1). */
public enum Subject {
    /** The work of the connection, from the application to the supply. */
    CONNECTION,
    /** How the equipment runs: meters, boilers, regulators, house stations. */
    OPERATION,
    /** The supply itself: pressure, quality, temperature, interruptions. */
    SUPPLY
}
