package org.jietong.rules.internal.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jietong.api.text.LocalizedText;

/**
 * A place in a JSON file of a pack. Reading never fails: whatever is wrong becomes a finding, and a neutral value stands in
 * for it so that everything else is read too. A pack with such a finding is never used.
 */
public final class Place {
    /** A code: {@code UPPER_SNAKE}, or as kits and drawings have it with hyphens, dots and digits. */
    public static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_.-]{0,63}");

    private static final int MOST_DIGITS = 18;
    private static final LocalizedText NO_TEXT = new LocalizedText("", "");

    private final String file;
    private final String pointer;
    private final JsonNode node;
    private final Findings findings;

    Place(String file, JsonNode node, Findings findings) {
        this(file, "", node, findings);
    }

    private Place(String file, String pointer, JsonNode node, Findings findings) {
        this.file = file;
        this.pointer = pointer;
        this.node = node;
        this.findings = findings;
    }

    /** File and place, for findings. */
    public String where() {
        return pointer.isEmpty() ? file : file + "#" + pointer;
    }

    public JsonNode node() {
        return node;
    }

    /** Something is wrong here. */
    public void wrong(String code, String... arguments) {
        findings.error(code, where(), arguments);
    }

    /** Something here is worth a look, with which the pack can be used all the same. */
    public void doubtful(String code, String... arguments) {
        findings.warning(code, where(), arguments);
    }

    public boolean has(String name) {
        return node.hasNonNull(name);
    }

    /** Says which fields an object may have; every other is a finding. */
    public Place only(String... names) {
        if (!node.isObject()) {
            wrong("WRONG_VALUE", "expected", "{…}");
            return this;
        }
        Set<String> known = new TreeSet<>(Arrays.asList(names));
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                at(name).wrong("UNKNOWN_FIELD", "name", name, "known", String.join(", ", known));
            }
        });
        return this;
    }

    /** The place of a field, which may be missing. */
    public Place at(String name) {
        return new Place(file, pointer + "/" + name.replace("~", "~0").replace("/", "~1"), node.path(name), findings);
    }

    /** A text that is not blank. */
    public String text(String name) {
        Place place = at(name);
        if (!place.node.isTextual()) {
            place.missingOr("\"…\"");
            return "";
        }
        if (place.node.textValue().isBlank()) {
            place.wrong("FIELD_MISSING");
        }
        return place.node.textValue();
    }

    /** A text of a given shape. */
    public String text(String name, Pattern shape) {
        String text = text(name);
        if (!text.isBlank() && !shape.matcher(text).matches()) {
            at(name).wrong("WRONG_VALUE", "expected", shape.pattern());
        }
        return text;
    }

    /** A text in both languages. */
    public LocalizedText localized(String name) {
        Place place = at(name);
        if (!place.node.isObject()) {
            place.wrong("TEXT_MISSING", "language", "zh, en");
            return NO_TEXT;
        }
        place.only("zh", "en");
        return new LocalizedText(place.language("zh"), place.language("en"));
    }

    private String language(String name) {
        JsonNode text = node.path(name);
        if (!text.isTextual() || text.textValue().isBlank()) {
            at(name).wrong("TEXT_MISSING", "language", name);
            return "";
        }
        return text.textValue();
    }

    /** A decimal number, written as a text. */
    public BigDecimal decimal(String name) {
        Place place = at(name);
        if (!place.node.isTextual()) {
            place.missingOr("\"1.5\"");
            return BigDecimal.ONE;
        }
        try {
            BigDecimal number = new BigDecimal(place.node.textValue());
            if (number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Falls through: a text that is no number and a number out of all bounds are the same finding.
        }
        place.wrong("WRONG_VALUE", "expected", "\"1.5\"");
        return BigDecimal.ONE;
    }

    /** A whole number within bounds, which belong to it. */
    public int whole(String name, int least, int most) {
        Place place = at(name);
        int number = place.node.isInt() ? place.node.intValue() : least - 1;
        if (number < least || number > most) {
            place.missingOr(least + "…" + most);
            return least;
        }
        return number;
    }

    public boolean flag(String name) {
        Place place = at(name);
        if (!place.node.isBoolean()) {
            place.missingOr("true, false");
        }
        return place.node.booleanValue();
    }

    /** One of the constants of an enumeration. */
    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        return at(name).choice(type);
    }

    /** The same of this place itself. */
    public <E extends Enum<E>> E choice(Class<E> type) {
        E[] choices = type.getEnumConstants();
        for (E choice : choices) {
            if (choice.name().equals(node.textValue())) {
                return choice;
            }
        }
        missingOr(String.join(", ", Arrays.stream(choices).map(Enum::name).toList()));
        return choices[0];
    }

    /** Something written as a text of its own grammar, such as a date. */
    public <T> T parsed(String name, Function<String, T> grammar, T instead, String expected) {
        Place place = at(name);
        if (!place.node.isTextual()) {
            place.missingOr(expected);
            return instead;
        }
        try {
            return grammar.apply(place.node.textValue());
        } catch (RuntimeException e) {
            place.wrong("WRONG_VALUE", "expected", expected);
            return instead;
        }
    }

    /** A field that may be left out. */
    public <T> Optional<T> optional(String name, Function<String, T> reader) {
        return has(name) ? Optional.of(reader.apply(name)) : Optional.empty();
    }

    /** A list, which has to be there but may be empty. */
    public <T> List<T> list(String name, Function<Place, T> reader) {
        return at(name).elements(reader);
    }

    /** The elements of this place, which has to be a list. */
    public <T> List<T> elements(Function<Place, T> reader) {
        List<T> list = new ArrayList<>();
        if (!node.isArray()) {
            missingOr("[…]");
            return list;
        }
        for (int i = 0; i < node.size(); i++) {
            list.add(reader.apply(new Place(file, pointer + "/" + i, node.get(i), findings)));
        }
        return list;
    }

    /** The texts of a list. */
    public List<String> texts(String name) {
        return list(name, Place::asText);
    }

    private String asText() {
        if (!node.isTextual() || node.textValue().isBlank()) {
            missingOr("\"…\"");
            return "";
        }
        return node.textValue();
    }

    /** Finds codes that stand twice in a list, whose elements name them in a field. */
    public void codesOnce(String list, String field) {
        Set<String> seen = new TreeSet<>();
        at(list).elements(element -> {
            String code = element.node.path(field).asText();
            if (!code.isEmpty() && !seen.add(code.toUpperCase(Locale.ROOT))) {
                element.at(field).wrong("DUPLICATE_CODE", "value", code);
            }
            return code;
        });
    }

    private void missingOr(String expected) {
        if (node.isMissingNode() || node.isNull()) {
            wrong("FIELD_MISSING");
        } else {
            wrong("WRONG_VALUE", "expected", expected);
        }
    }
}
