package org.jietong.rest.internal.view;

import java.util.Locale;
import java.util.Optional;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.NamedText;
import org.jietong.api.rules.RulePack;

/**
 * A code with its name.
 *
 * @param code stable code
 * @param name in the reader's language
 */
public record CodeNameView(String code, String name) {
    public static CodeNameView of(NamedText text, Locale language) {
        return new CodeNameView(text.code(), text.name().in(language));
    }

    /** A utility by the name in its pack; by its code while that is not known. */
    static CodeNameView ofUtility(String code, Optional<RulePack> pack, Locale language) {
        return new CodeNameView(
                code, pack.map(known -> known.name().in(language)).orElse(code));
    }

    /** A category, likewise. */
    static CodeNameView ofCategory(String code, Optional<RulePack> pack, Locale language) {
        return pack.flatMap(known -> known.category(code))
                .map(category -> of(category, language))
                .orElseGet(() -> new CodeNameView(code, code));
    }

    public static CodeNameView of(Category category, Locale language) {
        return new CodeNameView(category.code(), category.name().in(language));
    }
}
