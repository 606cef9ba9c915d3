package org.jietong.messages.internal.texts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jietong.api.messages.NoticePreference;

/** The language files of this bundle: templates of the kernel's events, and single words. */
public final class LanguageFiles {
    private final Map<String, Properties> files = NoticePreference.LANGUAGES.stream()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), LanguageFiles::read));

    public Optional<String> text(String name, String language) {
        return Optional.ofNullable(files.get(language)).map(file -> file.getProperty(name));
    }

    private static Properties read(String language) {
        String name = "messages_" + language.replace('-', '_') + ".properties";
        try (InputStream bytes = LanguageFiles.class.getResourceAsStream(name);
                Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
