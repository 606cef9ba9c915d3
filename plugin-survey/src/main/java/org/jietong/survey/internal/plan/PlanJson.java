package org.jietong.survey.internal.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jietong.api.text.District;
import org.jietong.api.text.LocalizedText;
import org.jietong.api.utility.UtilityCode;
import org.jietong.survey.internal.invitation.Form;

/**
 * Plans as the text in which the database keeps them.
 *
 * @param mapper reads and writes JSON
 */
public record PlanJson(ObjectMapper mapper) {

    String written(Plan plan) {
        ObjectNode json = mapper.createObjectNode();
        json.put("zh", plan.title().zh()).put("en", plan.title().en());
        json.set("trigger", trigger(plan.trigger()));
        ObjectNode audience = json.putObject("audience");
        plan.audience().utility().ifPresent(utility -> audience.put("utility", utility.value()));
        texts(audience.putArray("districts"), plan.audience().districts(), District::code);
        texts(audience.putArray("categories"), plan.audience().categories(), Function.identity());
        json.put("questionnaire", plan.questionnaire());
        texts(json.putArray("forms"), plan.forms(), Form::name);
        Timing timing = plan.timing();
        ObjectNode times = json.putObject("timing");
        times.put("afterDays", timing.afterDays()).put("at", timing.at().toString());
        timing.reminders().forEach(times.putArray("reminders")::add);
        times.put("openDays", timing.openDays());
        json.putObject("cap")
                .put("times", plan.cap().times())
                .put("days", plan.cap().days());
        return json.toString();
    }

    private ObjectNode trigger(Trigger trigger) {
        ObjectNode json = mapper.createObjectNode();
        if (trigger instanceof Trigger.Happened happened) {
            return json.put("event", happened.event());
        }
        Trigger.DayComes day = (Trigger.DayComes) trigger;
        json.put("day", day.first().toString()).put("yearly", day.yearly());
        day.sampling().ifPresent(sampling -> json.putObject("sampling")
                .put("margin", sampling.margin().toPlainString())
                .put("seed", sampling.seed()));
        return json;
    }

    private static <T> void texts(ArrayNode array, Collection<T> values, Function<T, String> text) {
        values.stream().map(text).forEach(array::add);
    }

    Plan read(String code, String text, Optional<Instant> since, long version) {
        JsonNode json = tree(text);
        JsonNode times = json.path("timing");
        return new Plan(
                code,
                new LocalizedText(json.path("zh").asText(), json.path("en").asText()),
                trigger(json.path("trigger")),
                audience(json.path("audience")),
                json.path("questionnaire").asText(),
                list(json.path("forms"), form -> Form.valueOf(form.asText())),
                new Timing(
                        times.path("afterDays").asInt(),
                        LocalTime.parse(times.path("at").asText()),
                        list(times.path("reminders"), JsonNode::asInt),
                        times.path("openDays").asInt()),
                new Cap(json.at("/cap/times").asInt(), json.at("/cap/days").asInt()),
                since,
                version);
    }

    private static Trigger trigger(JsonNode json) {
        if (json.has("event")) {
            return new Trigger.Happened(json.path("event").asText());
        }
        JsonNode sampling = json.path("sampling");
        return new Trigger.DayComes(
                LocalDate.parse(json.path("day").asText()),
                json.path("yearly").asBoolean(),
                sampling.isObject()
                        ? Optional.of(new Sampling(
                                new BigDecimal(sampling.path("margin").asText()),
                                sampling.path("seed").asLong()))
                        : Optional.empty());
    }

    private static Audience audience(JsonNode json) {
        return new Audience(
                Optional.of(json.path("utility"))
                        .filter(JsonNode::isTextual)
                        .map(utility -> new UtilityCode(utility.asText())),
                Set.copyOf(list(json.path("districts"), district -> new District(district.asText()))),
                Set.copyOf(list(json.path("categories"), JsonNode::asText)));
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> reading) {
        List<T> values = new ArrayList<>();
        array.forEach(node -> values.add(reading.apply(node)));
        return values;
    }

    private JsonNode tree(String text) {
        try {
            return mapper.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a plan is kept as JSON", e);
        }
    }
}
