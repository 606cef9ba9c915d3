package org.jietong.messages.internal.telling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jietong.api.cases.Due;
import org.jietong.api.text.LocalizedText;

/**
 * How something is said in a language.
 *
 * @param words its words
 * @param language {@code zh-CN} or {@code en}
 * @param zone where dates are read
 */
record Phrases(Words words, String language, ZoneId zone) {

    String in(LocalizedText text) {
        return text.in(locale());
    }

    String day(LocalDate day) {
        return format("format.day").format(day);
    }

    String instant(Instant at) {
        return format("format.instant").format(at.atZone(zone));
    }

    /** A deadline; one that may still move says so (R2.14). */
    String deadline(Due due) {
        String at = instant(due.at());
        return due.provisional() ? word("provisional").replace("{deadline}", at) : at;
    }

    String word(String name) {
        return wordIfAny(name).orElseThrow(() -> new IllegalStateException("no word " + name + " in " + language));
    }

    Optional<String> wordIfAny(String name) {
        return words.word(name, language);
    }

    private DateTimeFormatter format(String name) {
        return DateTimeFormatter.ofPattern(word(name), locale());
    }

    private Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
