package org.jietong.rules.internal.pack;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jietong.api.text.LocalizedText;

/** The texts of the findings in both languages, from the language files beside this class. */
final class FindingTexts {
    private static final Pattern NAMED = Pattern.compile("\\{([a-zA-Z]+)}");

    private final Properties chinese = load("findings_zh.properties");
    private final Properties english = load("findings_en.properties");

    /**
     * The text of a finding, with {@code {name}} replaced by the argument of that name; one that differs by language has
     * {@code .zh} or {@code .en} behind its name.
     */
    LocalizedText text(String code, Map<String, String> arguments) {
        return new LocalizedText(filled(chinese, ".zh", code, arguments), filled(english, ".en", code, arguments));
    }

    private static String filled(Properties texts, String language, String code, Map<String, String> arguments) {
        String template = Objects.requireNonNull(texts.getProperty(code), code);
        return NAMED.matcher(template)
                .replaceAll(named -> Matcher.quoteReplacement(
                        arguments.getOrDefault(named.group(1) + language, arguments.getOrDefault(named.group(1), ""))));
    }

    private static Properties load(String file) {
        Properties texts = new Properties();
        try (Reader reader =
                new InputStreamReader(FindingTexts.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
