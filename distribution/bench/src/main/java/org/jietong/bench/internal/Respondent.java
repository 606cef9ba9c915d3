package org.jietong.bench.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.SplittableRandom;

/**
 * Somebody who was asked, and what came of it.
 *
 * @param utility code of the utility
 * @param district code of the district
 * @param category code of the category
 * @param representative which of the representatives
 * @param issuedAt when the invitation was issued
 * @param answeredAt when it was answered
 * @param overall level of satisfaction, 1 to 5
 * @param manner another level
 * @param score whether it would be recommended, 0 to 10
 * @param phrase which of the phrases was written; none, if it is not one
 */
record Respondent(
        String utility,
        String district,
        String category,
        int representative,
        Instant issuedAt,
        Instant answeredAt,
        int overall,
        int manner,
        int score,
        int phrase) {
    static final int REPRESENTATIVES = 60;
    static final int PHRASES = 8;

    private static final Duration YEAR = Duration.ofDays(364);
    private static final int LONGEST_DELAY = 86_400;
    private static final int CATEGORIES = 5;
    private static final int DISTRICTS = 3;
    private static final String[] UTILITIES = {"water", "gas", "heating"};

    /** One of very many, within a year. */
    static Respondent any(SplittableRandom random, Instant begin) {
        Instant issued = begin.plusSeconds(random.nextLong(YEAR.toSeconds()));
        return new Respondent(
                UTILITIES[random.nextInt(UTILITIES.length)],
                "15030" + (2 + random.nextInt(DISTRICTS)),
                "C" + random.nextInt(CATEGORIES),
                random.nextInt(REPRESENTATIVES),
                issued,
                issued.plusSeconds(random.nextInt(LONGEST_DELAY)),
                1 + random.nextInt(5),
                1 + random.nextInt(5),
                random.nextInt(11),
                random.nextInt(3 * PHRASES));
    }

    boolean wrote() {
        return phrase < PHRASES;
    }

    LocalDate issuedOn(ZoneId zone) {
        return LocalDate.ofInstant(issuedAt, zone);
    }

    LocalDate answeredOn(ZoneId zone) {
        return LocalDate.ofInstant(answeredAt, zone);
    }
}
