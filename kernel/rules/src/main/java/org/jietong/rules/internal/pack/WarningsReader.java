package org.jietong.rules.internal.pack;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.EscalationStep;
import org.jietong.api.rules.EscalationStep.Kind;
import org.jietong.api.rules.EscalationStep.Point;
import org.jietong.api.rules.EscalationStep.Recipient;
import org.jietong.api.rules.EscalationStep.Repeat;
import org.jietong.api.rules.NoticeChannel;
import org.jietong.api.rules.Warnings;

/**
 * Reads who is warned when (R2.5, R2.17). A pack may leave out either part, which then is the usual one; an empty ladder
 * warns nobody.
 */
final class WarningsReader {
    private static final int MOST_STEPS = 12;
    private static final int MOST_HALF_DAYS = 200;
    private static final int MOST_TIMES = 100;
    private static final int MOST_REMINDER_DAYS = 30;

    /** The fields by which a step says when, exactly one of them. */
    private static final Map<String, Kind> POINTS = Map.of(
            "limitUsed", Kind.LIMIT_USED,
            "halfDaysBefore", Kind.HALF_DAYS_BEFORE,
            "halfDaysAfter", Kind.HALF_DAYS_AFTER);

    private WarningsReader() {}

    static Warnings warnings(Place pack, List<Category> categories) {
        Warnings standard = Warnings.standard();
        return new Warnings(
                pack.has("escalation") ? ladder(pack, categories) : standard.escalation(),
                pack.optional("promiseReminder", name -> pack.whole(name, 1, MOST_REMINDER_DAYS))
                        .orElse(standard.promiseReminder()));
    }

    private static List<EscalationStep> ladder(Place pack, List<Category> categories) {
        pack.codesOnce("escalation", "code");
        List<EscalationStep> steps = pack.list("escalation", WarningsReader::step);
        if (steps.size() > MOST_STEPS) {
            pack.at("escalation").wrong("WRONG_VALUE", "expected", "0…" + MOST_STEPS);
        }
        for (int i = 1; i < steps.size(); i++) {
            ordered(pack.at("escalation").at(Integer.toString(i)), steps.get(i - 1), steps.get(i), categories);
        }
        return steps;
    }

    /** Whoever stands further up is not told first, whatever the limit: the step waits there for the one before it. */
    private static void ordered(Place place, EscalationStep before, EscalationStep step, List<Category> categories) {
        Set<String> wrong = new TreeSet<>();
        for (Category category : categories) {
            if (step.workingDays(category.limit()).compareTo(before.workingDays(category.limit())) < 0) {
                wrong.add(category.code());
            }
        }
        if (!wrong.isEmpty()) {
            place.doubtful(
                    "ESCALATION_OUT_OF_ORDER",
                    "value",
                    step.code(),
                    "before",
                    before.code(),
                    "categories",
                    String.join(", ", wrong));
        }
    }

    private static EscalationStep step(Place place) {
        place.only("code", "name", "to", "limitUsed", "halfDaysBefore", "halfDaysAfter", "repeat", "channels");
        return new EscalationStep(
                place.text("code", Place.CODE),
                place.localized("name"),
                place.choice("to", Recipient.class),
                point(place),
                repeat(place),
                channels(place));
    }

    private static Point point(Place place) {
        List<String> given = POINTS.keySet().stream().filter(place::has).toList();
        if (given.size() != 1) {
            place.wrong("ESCALATION_WITHOUT_POINT", "known", "limitUsed, halfDaysBefore, halfDaysAfter");
            return new Point(Kind.HALF_DAYS_AFTER, BigDecimal.ZERO);
        }
        String name = given.get(0);
        return new Point(
                POINTS.get(name),
                switch (POINTS.get(name)) {
                    case LIMIT_USED -> share(place, name);
                    case HALF_DAYS_BEFORE -> BigDecimal.valueOf(place.whole(name, 1, MOST_HALF_DAYS));
                    case HALF_DAYS_AFTER -> BigDecimal.valueOf(place.whole(name, 0, MOST_HALF_DAYS));
                });
    }

    private static BigDecimal share(Place place, String name) {
        BigDecimal share = place.decimal(name);
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
            place.at(name).wrong("WRONG_VALUE", "expected", "\"0.75\"");
        }
        return share;
    }

    private static Optional<Repeat> repeat(Place place) {
        if (!place.has("repeat")) {
            return Optional.empty();
        }
        Place repeat = place.at("repeat").only("everyHalfDays", "times");
        return Optional.of(
                new Repeat(repeat.whole("everyHalfDays", 1, MOST_HALF_DAYS), repeat.whole("times", 1, MOST_TIMES)));
    }

    private static List<NoticeChannel> channels(Place place) {
        List<NoticeChannel> channels = place.list("channels", each -> each.choice(NoticeChannel.class));
        if (channels.isEmpty() && place.at("channels").node().isArray()) {
            place.at("channels").wrong("FIELD_MISSING");
        }
        return channels;
    }
}
