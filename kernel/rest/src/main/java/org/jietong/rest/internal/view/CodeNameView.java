package org.jietong.rest.internal.view;

import java.util.Locale;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.NamedText;

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

    public static CodeNameView of(Category category, Locale language) {
        return new CodeNameView(category.code(), category.name().in(language));
    }
}
