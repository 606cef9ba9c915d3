package org.jietong.api.text;

import java.util.Locale;
import java.util.Objects;

/**
 * A text in both languages of the product.
 *
 * @param zh Simplified Chinese, the language shown when nothing else is asked for
 * @param en English
 */
public record LocalizedText(String zh, String en) {
    public LocalizedText {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    /** The text for a reader's language: English for English, Chinese for every other. */
    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
    }
}
