package org.jietong.print.internal.paper;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.jietong.api.text.LocalizedText;

/** The words of the sheets in the reader's language, from the language files, and how numbers and dates are written. */
final class Wording {
    private final Locale language;
    private final ZoneId zone;
    private final Properties words = new Properties();

    Wording(Locale language, ZoneId zone) {
        this.language = language;
        this.zone = zone;
        String file = "sheets_" + (isEnglish() ? "en" : "zh") + ".properties";
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Wording.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isEnglish() {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage());
    }

    /** A text, with arguments in the places {@code {0}}, {@code {1}}… */
    String of(String key, Object... arguments) {
        return MessageFormat.format(words.getProperty(key, key), arguments);
    }

    String of(LocalizedText text) {
        return text.in(language);
    }

    /** The name of a unit; the code itself where a pack brings one of its own. */
    String unit(String code) {
        return words.getProperty("unit." + code, code);
    }

    /** With thousands parted, and exactly the decimals that the amount has. */
    String amount(BigDecimal amount) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }

    String day(Instant at) {
        return DateTimeFormatter.ofPattern(of("pattern.day"), Locale.ROOT)
                .withZone(zone)
                .format(at);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(of("pattern.day"), Locale.ROOT).format(day);
    }

    String minute(Instant at) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
                .withZone(zone)
                .format(at);
    }
}
