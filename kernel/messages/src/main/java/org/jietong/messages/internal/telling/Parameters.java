package org.jietong.messages.internal.telling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Due;
import org.jietong.api.rules.RulePack;
import org.jietong.api.rules.RulePacks;

/**
 * What is filled into the templates, in the recipient's language. Everything stands there as it is told: names instead of
 * codes, dates written out.
 *
 * @param packs the rules that codes are explained by
 * @param words words of a language
 * @param zone where dates are read
 */
record Parameters(RulePacks packs, Words words, ZoneId zone) {

    private static final Set<String> INSTANTS = Set.of("begins", "movedFrom");

    Map<String, String> of(Situation situation, String language) {
        Phrases phrases = new Phrases(words, language, zone);
        Map<String, String> values = new HashMap<>(situation.details());
        values.put("case", situation.record().number().value());
        values.put("utility", utilities(situation, phrases));
        situation.representative().ifPresent(representative -> {
            values.put("representative", representative.name());
            values.put("phone", representative.phone());
        });
        situation.application().ifPresent(application -> {
            values.put("application", application.key().number().value());
            values.put("deadline", deadline(situation, application, phrases));
            explain(application, values, phrases);
        });
        INSTANTS.forEach(name -> values.computeIfPresent(name, (known, at) -> phrases.instant(Instant.parse(at))));
        values.computeIfPresent("until", (name, day) -> phrases.day(LocalDate.parse(day)));
        values.computeIfPresent("promisedBy", (name, day) -> phrases.day(LocalDate.parse(day)));
        values.putAll(new Remarks(situation.details(), phrases).values());
        return values;
    }

    private String utilities(Situation situation, Phrases phrases) {
        List<Application> applications =
                situation.application().map(List::of).orElse(situation.record().applications());
        return applications.stream()
                .map(application -> pack(application)
                        .map(pack -> phrases.in(pack.name()))
                        .orElse(application.key().utility().value()))
                .collect(Collectors.joining(phrases.word("list.separator")));
    }

    /** That of the event; for one that does not tell it, the present one. */
    private static String deadline(Situation situation, Application application, Phrases phrases) {
        Optional<Due> told = Optional.ofNullable(situation.details().get("deadline"))
                .map(text -> new Due(Instant.parse(text), isProvisional(situation, application)));
        return told.or(application::due).map(phrases::deadline).orElseGet(() -> phrases.word("absent.deadline"));
    }

    private static boolean isProvisional(Situation situation, Application application) {
        return Optional.ofNullable(situation.details().get("provisional"))
                .map(Boolean::parseBoolean)
                .orElseGet(() -> application.due().map(Due::provisional).orElse(false));
    }

    private void explain(Application application, Map<String, String> values, Phrases phrases) {
        Optional<RulePack> pack = pack(application);
        values.computeIfPresent("document", (name, code) -> pack.flatMap(rules -> rules.document(code))
                .map(document -> phrases.in(document.name()))
                .orElse(code));
        values.computeIfPresent("task", (name, code) -> task(pack, code, phrases));
        values.computeIfPresent(
                "step", (name, code) -> pack.flatMap(rules -> rules.warnings().step(code))
                        .map(step -> phrases.in(step.name()))
                        .orElse(code));
        values.computeIfPresent("reason", (name, code) -> reason(pack, code, phrases));
    }

    private static String task(Optional<RulePack> pack, String code, Phrases phrases) {
        return pack.stream()
                .flatMap(rules -> rules.categories().stream())
                .flatMap(category -> category.tasks().stream())
                .filter(task -> task.code().equals(code))
                .map(task -> phrases.in(task.name()))
                .findFirst()
                .orElse(code);
    }

    /** A reason of a suspension, or how the time stands. */
    private static String reason(Optional<RulePack> pack, String code, Phrases phrases) {
        return pack.stream()
                .flatMap(rules -> rules.suspensionReasons().stream())
                .filter(reason -> reason.code().equals(code))
                .map(reason -> phrases.in(reason.name()))
                .findFirst()
                .or(() -> phrases.wordIfAny("state." + code))
                .orElse(code);
    }

    private Optional<RulePack> pack(Application application) {
        return packs.find(application.classified().pack().digest());
    }
}
