package org.jietong.rules.internal.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jietong.rules.internal.pack.Kit.Bound;
import org.jietong.rules.internal.pack.Kit.DrawingChoice;
import org.jietong.rules.internal.pack.Kit.MaterialLine;
import org.jietong.rules.internal.pack.Kit.PriceLine;
import org.jietong.rules.internal.pack.Kit.Work;

/** Reads the kits of a pack. */
public final class KitReader {
    private static final String FOLDER = "kits";

    private KitReader() {}

    /** The kits in the folder {@code kits/}; what is wrong goes to the findings of the files. */
    public static List<Kit> kits(PackFiles files) {
        List<Kit> kits = new ArrayList<>();
        for (String path : files.in(FOLDER)) {
            files.place(path).map(place -> kit(path, place)).ifPresent(kits::add);
        }
        return kits;
    }

    private static Kit kit(String path, Place place) {
        place.only("code", "name", "bounds", "drawings", "materials", "settlement");
        String code = place.text("code", Place.CODE);
        if (!path.equals(FOLDER + "/" + code + ".json")) {
            place.at("code").wrong("NAMED_UNLIKE_ITS_FILE", "value", code);
        }
        List<MaterialLine> materials = place.list("materials", KitReader::material);
        List<Bound> bounds = bounds(place);
        place.codesOnce("materials", "code");
        place.codesOnce("settlement", "code");
        return new Kit(
                path,
                code,
                place.localized("name"),
                bounds,
                drawings(place),
                materials,
                place.list("settlement", line -> price(line, materials)));
    }

    private static List<Bound> bounds(Place kit) {
        if (!kit.has("bounds")) {
            return List.of();
        }
        kit.codesOnce("bounds", "code");
        return kit.list("bounds", KitReader::bound);
    }

    private static Bound bound(Place place) {
        place.only("code", "when", "text");
        return new Bound(place.text("code", Place.CODE), place.text("when"), place.localized("text"));
    }

    private static List<DrawingChoice> drawings(Place kit) {
        List<DrawingChoice> drawings = kit.list("drawings", KitReader::drawing);
        if (drawings.isEmpty() || drawings.get(drawings.size() - 1).when().isPresent()) {
            kit.at("drawings").wrong("NO_DRAWING_FOR_ALL");
        }
        return drawings;
    }

    private static DrawingChoice drawing(Place place) {
        place.only("code", "name", "file", "when");
        return new DrawingChoice(
                place.text("code", Place.CODE),
                place.localized("name"),
                place.text("file"),
                place.optional("when", place::text));
    }

    private static MaterialLine material(Place place) {
        place.only("code", "name", "specification", "unit", "quantity");
        return new MaterialLine(
                place.text("code", Place.CODE),
                place.localized("name"),
                place.text("specification"),
                place.text("unit", Place.CODE),
                place.text("quantity"));
    }

    private static PriceLine price(Place place, List<MaterialLine> materials) {
        BigDecimal unitPrice = place.decimal("unitPrice");
        if (unitPrice.signum() < 0 || unitPrice.stripTrailingZeros().scale() > 2) {
            place.at("unitPrice").wrong("WRONG_VALUE", "expected", "\"38.50\"");
        }
        return new PriceLine(
                place.text("code", Place.CODE),
                place.has("material") ? Optional.empty() : Optional.of(work(place)),
                place.optional("material", name -> priced(place, materials)),
                unitPrice,
                place.localized("basis"));
    }

    private static Work work(Place place) {
        place.only("code", "name", "unit", "quantity", "unitPrice", "basis");
        return new Work(place.localized("name"), place.text("unit", Place.CODE), place.text("quantity"));
    }

    private static String priced(Place place, List<MaterialLine> materials) {
        place.only("code", "material", "unitPrice", "basis");
        String code = place.text("material");
        if (materials.stream().noneMatch(material -> material.code().equals(code))) {
            place.at("material").wrong("UNKNOWN_MATERIAL", "value", code);
        }
        return code;
    }
}
