package org.jietong.survey.internal.kernel;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * Texts in both languages.
 *
 * @param zh by name, Simplified Chinese
 * @param en the same in English
 */
public record TextFile(Map<String, String> zh, Map<String, String> en) {
    public TextFile {
        zh = Map.copyOf(zh);
        en = Map.copyOf(en);
    }

    /** Those of the bundle: {@code /texts/<name>_zh-CN.properties} and {@code /texts/<name>_en.properties}. */
    public static TextFile named(String name) {
        return new TextFile(read("/texts/" + name + "_zh-CN.properties"), read("/texts/" + name + "_en.properties"));
    }

    /** A text; empty when there is none of that name. */
    public Optional<String> text(String name, String language) {
        return Optional.ofNullable((language.equals("en") ? en : zh).get(name));
    }

    private static Map<String, String> read(String path) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(TextFile.class.getResourceAsStream(path), path), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
        Map<String, String> texts = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> texts.put(name, properties.getProperty(name)));
        return texts;
    }
}
