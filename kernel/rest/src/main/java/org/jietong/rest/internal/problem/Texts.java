package org.jietong.rest.internal.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.Tolerance;

/** The language files. */
public final class Texts {
    private static final String UNKNOWN_VIOLATION = "violation.OTHER";

    private final Map<Locale, Map<String, Template>> byLanguage;
    private final Wording more;

    /** Texts from elsewhere. */
    @FunctionalInterface
    public interface Wording {
        Optional<String> text(String name, String language);
    }

    /** The product's own. */
    public Texts() {
        this((name, language) -> Optional.empty());
    }

    /** @param more texts of an extension, for names that the product does not have */
    public Texts(Wording more) {
        this.more = more;
        this.byLanguage = Languages.ALL.stream().collect(Collectors.toUnmodifiableMap(l -> l, Texts::load));
    }

    public String title(ProblemType type, Locale language) {
        return said("problem." + type.key() + ".title", Map.of(), language);
    }

    public String detail(Problem problem, Locale language) {
        return said("problem." + problem.type().key() + ".detail", problem.arguments(), language);
    }

    /** What is wrong; a general text for a code that nobody has translated. */
    public String violation(Violation violation, Locale language) {
        String key = "violation." + violation.code();
        return template(key, language)
                .map(known -> known.with(violation.arguments()))
                .orElseGet(() -> said(UNKNOWN_VIOLATION, violation.arguments(), language));
    }

    /** A text with its arguments; the key itself when there is none of that name. */
    public String said(String key, Map<String, String> arguments, Locale language) {
        return template(key, language).map(template -> template.with(arguments)).orElse(key);
    }

    private Optional<Template> template(String key, Locale language) {
        return Optional.ofNullable(byLanguage.get(language).get(key))
                .or(() -> more.text(key, language.toLanguageTag()).map(Template::new));
    }

    /** What applicants consent to, in a version of its wording. */
    public String consent(String version, Locale language) {
        return said("consent." + version, Map.of(), language);
    }

    /** What a promise of documents says, with what follows when it is broken. */
    public String commitment(Tolerance tolerance, Locale language) {
        Map<String, String> consequence = tolerance.brokenPromises() == 0
                ? Map.of()
                : Map.of(
                        "brokenPromises", Integer.toString(tolerance.brokenPromises()),
                        "withinMonths", Integer.toString(tolerance.withinMonths()));
        return said("commitment", consequence, language);
    }

    /** A text without arguments; its key when there is none. */
    public String text(String key, Locale language) {
        return said(key, Map.of(), language);
    }

    Set<String> keys(Locale language) {
        return byLanguage.get(language).keySet();
    }

    private static Map<String, Template> load(Locale language) {
        String file = "/org/jietong/rest/internal/texts_" + language + ".properties";
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Texts.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, key -> new Template(properties.getProperty(key))));
    }
}
