package org.jietong.bench.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/**
 * Counts one by one, cell by cell, and compares with what was answered.
 *
 * @param crowd all who answered; as many were asked at the same time and did not
 * @param zone in which an answer has its day
 */
record SlowFigures(List<Respondent> crowd, ZoneId zone) {
    private static final int MONTHS_OF_QUARTER = 3;
    private static final double ROUNDING = 1e-9;

    boolean responses(JsonNode answer) {
        return cells(answer.at("/tables/0"), cell -> {
            long completed = crowd.stream()
                    .filter(one -> isOf(cell, one.utility()) && isIn(cell, one.issuedOn(zone), 1))
                    .count();
            return cell.path("completed").asLong() == completed
                    && cell.path("invited").asLong() == 2 * completed;
        });
    }

    boolean satisfaction(JsonNode answer) {
        return cells(table(answer, "overall"), cell -> levels(cell, one -> isOf(cell, one.utility())));
    }

    /** Which representative is whose is not told: the levels of all together have to add up to those of the crowd. */
    boolean satisfactionOfRepresentatives(JsonNode answer) {
        JsonNode table = table(answer, "overall");
        long ofAll = StreamSupport.stream(table.path("cells").spliterator(), false)
                .filter(cell -> cell.hasNonNull("group"))
                .mapToLong(cell -> cell.path("rated").asLong())
                .sum();
        return ofAll == crowd.size()
                && table.path("cells").size() == Respondent.REPRESENTATIVES + 1
                && levels(table.at("/cells/0"), one -> true);
    }

    boolean recommendation(JsonNode answer) {
        return cells(table(answer, "recommend"), cell -> {
            long points = 0;
            long answered = 0;
            for (Respondent one : crowd) {
                if (isOf(cell, one.district()) && isIn(cell, one.answeredOn(zone), MONTHS_OF_QUARTER)) {
                    answered++;
                    points += one.score() >= 9 ? 1 : one.score() <= 6 ? -1 : 0;
                }
            }
            double score = 100.0 * points / answered;
            return cell.path("answered").asLong() == answered
                    && Math.abs(cell.at("/score/value").asDouble() - score) < ROUNDING;
        });
    }

    boolean words(JsonNode answer, LocalDate from) {
        long wrote = crowd.stream()
                .filter(one -> one.phrase() == 0 && !one.answeredOn(zone).isBefore(from))
                .count();
        return answer.path("complete").asBoolean()
                && StreamSupport.stream(answer.path("words").spliterator(), false)
                        .anyMatch(word -> word.path("word").asText().equals("水压")
                                && word.path("respondents").asLong() == wrote);
    }

    private boolean levels(JsonNode cell, Predicate<Respondent> inGroup) {
        long[] levels = new long[5];
        crowd.stream()
                .filter(inGroup)
                .filter(one -> isIn(cell, one.answeredOn(zone), 1))
                .forEach(one -> levels[one.overall() - 1]++);
        for (int level = 0; level < levels.length; level++) {
            if (cell.at("/levels/" + level).asLong() != levels[level]) {
                return false;
            }
        }
        return true;
    }

    private static JsonNode table(JsonNode answer, String question) {
        return StreamSupport.stream(answer.path("tables").spliterator(), false)
                .filter(table -> table.path("question").asText().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private static boolean cells(JsonNode table, Predicate<JsonNode> right) {
        return !table.path("cells").isEmpty()
                && StreamSupport.stream(table.path("cells").spliterator(), false)
                        .allMatch(cell -> cell.path("hidden").asBoolean() || right.test(cell));
    }

    private static boolean isOf(JsonNode cell, String group) {
        return !cell.hasNonNull("group") || cell.path("group").asText().equals(group);
    }

    private static boolean isIn(JsonNode cell, LocalDate day, int months) {
        if (!cell.hasNonNull("period")) {
            return true;
        }
        LocalDate first = LocalDate.parse(cell.path("period").asText());
        return !day.isBefore(first) && day.isBefore(first.plusMonths(months));
    }
}
