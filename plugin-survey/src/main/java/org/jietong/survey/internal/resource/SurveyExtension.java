package org.jietong.survey.internal.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.jietong.api.extension.Extension;
import org.jietong.api.extension.Grant;

/** The resources of the survey, put together of parts. */
public class SurveyExtension implements Extension {
    private static final List<String> LANGUAGES = List.of("zh-CN", "en");

    private final List<Part> parts;
    private final String description;
    private final Map<String, Map<String, String>> texts = new HashMap<>();

    /** @throws IllegalStateException when a part lacks a file, or the file cannot be read */
    public SurveyExtension(List<Part> parts) {
        this.parts = List.copyOf(parts);
        this.description = described(parts);
        for (String language : LANGUAGES) {
            Map<String, String> all = new HashMap<>();
            parts.forEach(part -> all.putAll(texts(part, language)));
            texts.put(language, Map.copyOf(all));
        }
    }

    @Override
    public final String name() {
        return "survey";
    }

    @Override
    public final List<Object> resources() {
        return parts.stream().flatMap(part -> part.resources().stream()).toList();
    }

    @Override
    public final List<Grant> grants() {
        return parts.stream().flatMap(part -> part.grants().stream()).toList();
    }

    @Override
    public final String description() {
        return description;
    }

    @Override
    public final Optional<String> text(String name, String language) {
        return Optional.ofNullable(texts.getOrDefault(language, Map.of()).get(name));
    }

    private static String described(List<Part> parts) {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode whole = mapper.createObjectNode();
        for (Part part : parts) {
            try (InputStream in = file("/contract/" + part.name() + ".json")) {
                JsonNode document = mapper.readTree(in);
                document.path("paths").properties().forEach(path -> whole.withObject("/paths")
                        .set(path.getKey(), path.getValue()));
                document.path("components").path("schemas").properties().forEach(schema -> whole.withObject(
                                "/components/schemas")
                        .set(schema.getKey(), schema.getValue()));
                document.path("tags").forEach(whole.withArray("/tags")::add);
            } catch (IOException e) {
                throw new UncheckedIOException(part.name(), e);
            }
        }
        return whole.toString();
    }

    private static Map<String, String> texts(Part part, String language) {
        Properties properties = new Properties();
        String path = "/texts/" + part.name() + "_" + language + ".properties";
        try (InputStream in = file(path);
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
        Map<String, String> texts = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> texts.put(name, properties.getProperty(name)));
        return texts;
    }

    private static InputStream file(String path) {
        return Objects.requireNonNull(SurveyExtension.class.getResourceAsStream(path), path);
    }
}
