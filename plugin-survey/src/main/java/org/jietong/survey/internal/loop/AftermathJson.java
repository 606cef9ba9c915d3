package org.jietong.survey.internal.loop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.survey.internal.invitation.Form;

/**
 * What follows from a response, as the text in which the database keeps it until it is done.
 *
 * @param mapper reads and writes JSON
 */
record AftermathJson(ObjectMapper mapper) {

    String written(Aftermath aftermath) {
        ObjectNode json = mapper.createObjectNode();
        json.put("number", aftermath.number())
                .put("form", aftermath.form().name())
                .put("completedAt", aftermath.completedAt().toString())
                .put("unhappy", aftermath.unhappy())
                .put("answerable", aftermath.answerable());
        aftermath.enteredBy().ifPresent(name -> json.put("enteredBy", name));
        aftermath.followUp().ifPresent(id -> json.put("followUp", id.toString()));
        aftermath.satisfaction().ifPresent(level -> json.put("satisfaction", level));
        aftermath.questions().forEach(json.putArray("questions")::add);
        ArrayNode opinions = json.putArray("opinions");
        aftermath.opinions().forEach(opinion -> opinions.addObject()
                .put("question", opinion.question())
                .put("words", opinion.words()));
        return json.toString();
    }

    Aftermath read(UUID response, String text) {
        JsonNode json = tree(text);
        List<String> questions = new ArrayList<>();
        json.path("questions").forEach(key -> questions.add(key.asText()));
        List<Aftermath.Written> opinions = new ArrayList<>();
        json.path("opinions")
                .forEach(opinion -> opinions.add(new Aftermath.Written(
                        opinion.path("question").asText(), opinion.path("words").asText())));
        return new Aftermath(
                response,
                json.path("number").asText(),
                Form.valueOf(json.path("form").asText()),
                Instant.parse(json.path("completedAt").asText()),
                text(json, "enteredBy"),
                text(json, "followUp").map(UUID::fromString),
                json.path("unhappy").asBoolean(),
                questions,
                Optional.of(json.path("satisfaction")).filter(JsonNode::isInt).map(JsonNode::intValue),
                json.path("answerable").asBoolean(),
                opinions);
    }

    private static Optional<String> text(JsonNode json, String name) {
        return Optional.of(json.path(name)).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }

    private JsonNode tree(String text) {
        try {
            return mapper.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what follows is kept as JSON", e);
        }
    }
}
