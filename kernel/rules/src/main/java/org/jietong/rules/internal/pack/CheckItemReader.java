package org.jietong.rules.internal.pack;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jietong.api.rules.CheckItem;
import org.jietong.api.rules.CheckItem.Kind;
import org.jietong.api.rules.Measure;

/** Reads the check list of a task. */
final class CheckItemReader {
    private static final int MOST = 60;

    private CheckItemReader() {}

    static List<CheckItem> items(Place task) {
        task.codesOnce("checks", "code");
        List<CheckItem> items = task.list("checks", CheckItemReader::item);
        if (items.size() > MOST) {
            task.at("checks").wrong("WRONG_VALUE", "expected", "0…" + MOST);
        }
        return items;
    }

    private static CheckItem item(Place place) {
        place.only("code", "text", "kind", "required", "mustBe", "unit", "least", "most");
        Kind kind = place.choice("kind", Kind.class);
        fitting(place, kind);
        return new CheckItem(
                place.text("code", Place.CODE),
                place.localized("text"),
                kind,
                place.flag("required"),
                place.optional("mustBe", place::flag),
                kind == Kind.NUMBER ? Optional.of(measure(place)) : Optional.empty());
    }

    private static void fitting(Place place, Kind kind) {
        only(place, kind, Kind.YES_NO, "mustBe");
        only(place, kind, Kind.NUMBER, "unit");
        only(place, kind, Kind.NUMBER, "least");
        only(place, kind, Kind.NUMBER, "most");
    }

    private static void only(Place place, Kind kind, Kind having, String field) {
        if (kind != having && place.has(field)) {
            place.at(field).wrong("FIELD_OF_OTHER_KIND", "kind", having.name());
        }
    }

    private static Measure measure(Place place) {
        Optional<BigDecimal> least = place.optional("least", place::decimal);
        Optional<BigDecimal> most = place.optional("most", place::decimal);
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            place.at("most").wrong("RANGE_EMPTY");
        }
        return new Measure(place.localized("unit"), least, most);
    }
}
