package org.jietong.bench.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * The figures of very many answers, over HTTP: how long each takes, and whether it is what counting one by one gives.
 *
 * @param web the product, signed in with the right to read figures
 * @param clock the time, in the zone of the house
 */
record FiguresBenchmark(Web web, Clock clock) {
    private static final String FIGURES = "extensions/survey/figures/";
    private static final int RUNS = 20;
    private static final int WARM_UPS = 5;
    private static final int DAYS = 366;
    private static final int DAYS_OF_WORDS = 180;

    void run(DataSource pool, Dialect dialect, int number, Consumer<String> report)
            throws IOException, InterruptedException, SQLException {
        web.await(FIGURES + "responses");
        Instant begin = clock.instant().minus(DAYS, ChronoUnit.DAYS);
        long start = System.nanoTime();
        List<Respondent> crowd = new AnswerCrowd(pool, dialect, clock.getZone()).add(number, begin);
        report.accept(String.format(
                Locale.ROOT,
                "- %,d answered questionnaires of %,d written in %.1f s",
                number,
                2 * number,
                seconds(start)));
        LocalDate today = LocalDate.now(clock);
        String time = "from=" + today.minusDays(DAYS) + "&to=" + today;
        String half = "from=" + today.minusDays(DAYS_OF_WORDS) + "&to=" + today;
        SlowFigures slow = new SlowFigures(crowd, clock.getZone());
        Map<String, Check> figures = new LinkedHashMap<>();
        figures.put("responses?by=UTILITY&per=MONTH&" + time, slow::responses);
        figures.put("satisfaction?by=UTILITY&per=MONTH&" + time, slow::satisfaction);
        figures.put("satisfaction?by=REPRESENTATIVE&" + time, slow::satisfactionOfRepresentatives);
        figures.put("recommendation?by=DISTRICT&per=QUARTER&" + time, slow::recommendation);
        figures.put("words?" + half, answer -> slow.words(answer, today.minusDays(DAYS_OF_WORDS)));
        boolean equal = true;
        for (Map.Entry<String, Check> figure : figures.entrySet()) {
            equal &= figure.getValue().holds(web.get(FIGURES + figure.getKey()));
            report.accept("- " + figure.getKey().replaceAll("&?from=.*", "") + ": " + timed(figure.getKey()));
        }
        report.accept("- figures " + (equal ? "equal" : "NOT EQUAL") + " to a slow count");
    }

    private String timed(String figure) throws IOException, InterruptedException {
        long[] nanos = new long[RUNS];
        for (int run = -WARM_UPS; run < RUNS; run++) {
            long start = System.nanoTime();
            web.get(FIGURES + figure);
            if (run >= 0) {
                nanos[run] = System.nanoTime() - start;
            }
        }
        Arrays.sort(nanos);
        return String.format(
                Locale.ROOT,
                "p50 %.0f ms, p95 %.0f ms, most %.0f ms of %d",
                nanos[RUNS / 2] / 1e6,
                nanos[RUNS * 95 / 100] / 1e6,
                nanos[RUNS - 1] / 1e6,
                RUNS);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** Whether an answer is right. */
    private interface Check {
        boolean holds(JsonNode answer);
    }
}
