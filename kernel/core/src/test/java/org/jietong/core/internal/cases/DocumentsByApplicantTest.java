package org.jietong.core.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jietong.api.cases.Applicant;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Consent;
import org.jietong.api.cases.Document;
import org.jietong.api.rules.ClientType;
import org.jietong.core.internal.fakes.Packs;
import org.junit.jupiter.api.Test;

class DocumentsByApplicantTest {
    private final World world = new World();

    private ApplicationNumber submittedBy(ClientType type) {
        World.Form form = World.form("water")
                .of(new Applicant(type, "某某", Optional.empty(), Optional.empty(), World.PHONE))
                .consenting(Consent.none());
        return world.submitted(form).applications().get(0).number();
    }

    private List<String> documents(ApplicationNumber number) {
        return world.stored(number).documents().stream().map(Document::code).toList();
    }

    @Test
    void aPersonIsNotAskedForWhatConcernsCompanies() {
        assertThat(documents(submittedBy(ClientType.NATURAL_PERSON)))
                .doesNotContain("LICENCE")
                .contains("IDENTITY");
        assertThat(documents(submittedBy(ClientType.ENTERPRISE))).contains("LICENCE", "IDENTITY");
    }

    @Test
    void whatWasNotAskedForIsTakenWhenItIsPromisedOrHandedIn() {
        ApplicationNumber number = submittedBy(ClientType.NATURAL_PERSON);

        world.perform(number, new Command.Accept(Optional.of(world.promise("IDENTITY", "DRAWING", "LICENCE"))))
                .orElseThrow();
        assertThat(state(number, "LICENCE")).isEqualTo(Document.State.PROMISED);

        world.perform(number, World.handIn("LICENCE")).orElseThrow();
        assertThat(state(number, "LICENCE")).isEqualTo(Document.State.PROVIDED);
    }

    private Document.State state(ApplicationNumber number, String code) {
        return world.stored(number).documents().stream()
                .filter(document -> document.code().equals(code))
                .findFirst()
                .orElseThrow()
                .state();
    }

    @Test
    void newRulesAskOnlyWhomTheyConcern() {
        ApplicationNumber person = submittedBy(ClientType.NATURAL_PERSON);
        ApplicationNumber company = submittedBy(ClientType.ENTERPRISE);
        world.rules.publish(Packs.of("water", "2", List.of("SKETCH")));

        world.perform(person, new Command.Accept(Optional.of(world.promise("IDENTITY", "DRAWING", "SKETCH"))))
                .orElseThrow();
        world.perform(
                        company,
                        new Command.Accept(Optional.of(world.promise("IDENTITY", "DRAWING", "SKETCH", "LICENCE"))))
                .orElseThrow();

        assertThat(documents(person)).contains("SKETCH").doesNotContain("LICENCE");
        assertThat(documents(company)).contains("SKETCH", "LICENCE");
    }
}
