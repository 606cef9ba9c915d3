package org.jietong.rest.internal.extension.sample;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jietong.api.extension.Extension;
import org.jietong.api.extension.Grant;
import org.jietong.api.identity.Role;
import org.jietong.api.store.AnswerRecords;

/** An extension of things. */
public final class SampleExtension implements Extension {
    private final Supplier<CompletionStage<String>> greeting;
    private final AnswerRecords answers;

    public SampleExtension(Supplier<CompletionStage<String>> greeting, AnswerRecords answers) {
        this.greeting = greeting;
        this.answers = answers;
    }

    @Override
    public String name() {
        return "sample";
    }

    @Override
    public List<Object> resources() {
        return List.of(new ThingsResource(greeting, answers));
    }

    @Override
    public List<Grant> grants() {
        return List.of(new Grant("CHANGE_THINGS", Set.of(Role.CLERK)));
    }

    @Override
    public String description() {
        return """
            {"paths": {"/things": {"post": {"summary": "Adds a thing"}}},
             "components": {"schemas": {"SampleThing": {"type": "object"}}},
             "tags": [{"name": "Things"}]}\
            """;
    }

    @Override
    public Optional<String> text(String name, String language) {
        return name.equals("violation.NO_SUCH_COLOUR")
                ? Optional.of(language.equals("en") ? "There is no colour {colour}" : "没有颜色{colour}")
                : Optional.empty();
    }
}
