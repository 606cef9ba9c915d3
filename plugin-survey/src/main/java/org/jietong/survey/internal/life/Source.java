package org.jietong.survey.internal.life;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.survey.internal.questionnaire.Definition;
import org.jietong.survey.internal.surveyjs.DefinitionReader;

/**
 * A definition as it is kept.
 *
 * @param text JSON without spaces between
 * @param digest SHA-256 of the text, lower-case hex
 * @param definition what it says
 */
record Source(String text, String digest, Definition definition) {
    /** Characters, at most. */
    private static final int LONGEST = 200_000;

    /**
     * Takes what was handed in.
     *
     * @return refused with {@code INVALID_REQUEST} for each thing that is wrong
     */
    static Outcome<Source> of(JsonNode json) {
        String text = json.toString();
        if (text.length() > LONGEST) {
            return Outcome.refused(Problem.of(
                    ProblemType.INVALID_REQUEST,
                    List.of(new Violation("", "TOO_LONG", Map.of("max", Integer.toString(LONGEST))))));
        }
        return DefinitionReader.read(json).map(definition -> new Source(text, digest(text), definition));
    }

    /**
     * Takes what was kept.
     *
     * @throws IllegalStateException when it is not what had that digest
     */
    static Source kept(String text, String digest) {
        if (!digest(text).equals(digest)) {
            throw new IllegalStateException("a definition was changed behind our back: " + digest);
        }
        try {
            JsonNode json = new ObjectMapper().readTree(text);
            return new Source(text, digest, DefinitionReader.read(json).orElseThrow());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a definition that was kept is no JSON: " + digest, e);
        }
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
