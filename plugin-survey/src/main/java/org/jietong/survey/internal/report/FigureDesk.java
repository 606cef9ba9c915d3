package org.jietong.survey.internal.report;

import java.time.Clock;
import java.util.List;
import org.jietong.survey.internal.figures.FigureTable;
import org.jietong.survey.internal.figures.FrequentWords;
import org.jietong.survey.internal.figures.RecommendationCell;
import org.jietong.survey.internal.figures.ResponseCell;
import org.jietong.survey.internal.figures.SatisfactionCell;
import org.jietong.survey.internal.figures.Segmentation;
import org.jietong.survey.internal.figures.Suppression;
import org.jietong.survey.internal.figures.Tabulation;
import org.jietong.survey.internal.questionnaire.Kind;
import org.jietong.survey.internal.store.SurveyStore;
import org.jietong.survey.internal.tally.InvitationCounts;
import org.jietong.survey.internal.tally.RatingRows;

/** Gives figures, each by one statement (R7.3). Whether the caller may is decided before. */
public final class FigureDesk {
    /** More texts than that are not read at once: the latest stand for all. */
    static final int MOST_TEXTS = 20_000;

    /** As many words as somebody looks at. */
    static final int MOST_WORDS = 100;

    private final SurveyStore store;
    private final Segmentation segmentation;
    private final Clock clock;

    /** @param clock the time, in the zone of the house */
    public FigureDesk(SurveyStore store, Segmentation segmentation, Clock clock) {
        this.store = store;
        this.segmentation = segmentation;
        this.clock = clock;
    }

    /** How many of those who were invited answered, by the day on which they were. */
    public Figures<ResponseCell> responses(Wish wish) {
        Tabulation tabulation = new Tabulation(wish.division());
        return figures(wish, List.of(tabulation.responses(store.read(sql -> new InvitationCounts(sql, clock.getZone())
                .counts(wish.selection(), wish.division(), clock.instant())))));
    }

    /** How satisfied those were who answered, by the day on which they did, for each question about it. */
    public Figures<SatisfactionCell> satisfaction(Wish wish) {
        Tabulation tabulation = new Tabulation(wish.division());
        return figures(wish, tabulation.satisfaction(store.read(sql -> new RatingRows(sql)
                .counts(Kind.SATISFACTION, wish.selection(), wish.division()))));
    }

    /** Whether those would recommend who answered, by the day on which they did, for each question about it. */
    public Figures<RecommendationCell> recommendation(Wish wish) {
        Tabulation tabulation = new Tabulation(wish.division());
        return figures(wish, tabulation.recommendation(store.read(sql -> new RatingRows(sql)
                .counts(Kind.RECOMMENDATION, wish.selection(), wish.division()))));
    }

    /** The words that stand most often in what was written. */
    public Words words(Wish wish) {
        List<String> texts = store.read(sql -> new RatingRows(sql).texts(wish.selection(), MOST_TEXTS + 1));
        List<String> read = texts.subList(0, Math.min(MOST_TEXTS, texts.size()));
        FrequentWords words = new FrequentWords(segmentation);
        read.forEach(words::add);
        return new Words(
                wish.selection().from(),
                wish.selection().to(),
                Suppression.LEAST,
                read.size(),
                read.size() == texts.size(),
                words.most(MOST_WORDS));
    }

    private static <C> Figures<C> figures(Wish wish, List<FigureTable<C>> tables) {
        return new Figures<>(
                wish.selection().from(), wish.selection().to(), Figures.CONFIDENCE, Suppression.LEAST, tables);
    }
}
