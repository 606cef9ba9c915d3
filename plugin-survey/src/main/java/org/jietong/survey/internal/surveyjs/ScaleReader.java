package org.jietong.survey.internal.surveyjs;

import java.util.Map;
import org.jietong.survey.internal.questionnaire.AnswerForm;

/** Reads ratings: the five levels of satisfaction, or 0 to 10 of recommendation. */
final class ScaleReader {
    private static final int LEVELS = 5;
    private static final int LIKELIEST = 10;

    private ScaleReader() {}

    static AnswerForm rating(JsonPlace place) {
        TextReader.optional(place, "minRateDescription");
        TextReader.optional(place, "maxRateDescription");
        int least = place.at("rateMin").whole(0, 1, 1);
        int most = place.at("rateMax").whole(LEVELS, LIKELIEST, least == 0 ? LIKELIEST : LEVELS);
        if (least == 1 && most == LEVELS) {
            levels(place.at("rateValues"));
            return new AnswerForm.Satisfaction();
        }
        if (least != 0 || most != LIKELIEST) {
            place.at("rateMax").wrong("NOT_ALLOWED", Map.of("allowed", "1…5, 0…10"));
        }
        if (place.has("rateValues")) {
            OptionsReader.scale(place.at("rateValues"), 0, LIKELIEST);
        }
        return new AnswerForm.Recommendation();
    }

    /** The five levels with their texts. */
    static void levels(JsonPlace place) {
        OptionsReader.scale(place, 1, LEVELS);
    }
}
