package org.jietong.core.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jietong.core.internal.cases.World.CLERK;
import static org.jietong.core.internal.cases.World.form;
import static org.jietong.core.internal.cases.World.handIn;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.IssuedSheets;
import org.jietong.api.cases.Receipt;
import org.jietong.api.cases.Remark;
import org.jietong.api.cases.Sheets;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.DocumentRequirement.Need;
import org.jietong.api.rules.Facts;
import org.jietong.core.internal.fakes.Packs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sheets of a simple project are those of its acceptance (R2.2). */
class FrozenSheetsTest {
    private final World world = new World();

    @BeforeEach
    void nothingHasToBeHandedIn() {
        publish("1");
    }

    @Test
    void theSystemFreezesTheSheetsInTheTransactionThatAccepts() {
        int transactions = world.store.transactions();

        Sheets sheets = issued(submitted(12)).sheets();

        assertThat(world.store.transactions()).isEqualTo(transactions + 1);
        assertThat(sheets.frozenAt()).isEqualTo(world.clock.instant());
        assertThat(sheets.kit()).isEqualTo("KIT");
        assertThat(sheets.total().amount()).isEqualByComparingTo("12");
    }

    @Test
    void aLaterPackChangesNeitherPricesNorTheDrawing() {
        ApplicationNumber number = submitted(12);
        IssuedSheets before = issued(number);

        publish("2");

        assertThat(issued(number)).isEqualTo(before);
        assertThat(before.svg()).contains("water-1");
        assertThat(issued(submitted(12)).sheets().total().amount()).isEqualByComparingTo("24");
    }

    @Test
    void factsThatWereCorrectedBeforeTheAcceptanceAreTheOnesThatCount() {
        world.rules.publish(Packs.of("water", "1"));
        ApplicationNumber number = submitted(12);
        assertThat(refusal(number)).isEqualTo(Problem.of(ProblemType.NO_SHEETS));
        world.perform(number, new Command.Return(List.of(new Remark("", "length"))))
                .orElseThrow();
        world.perform(number, new Command.Resubmit(Optional.of(Facts.of(Map.of("simple", true, "length", 30)))))
                .orElseThrow();

        world.perform(number, handIn("DRAWING")).orElseThrow();

        assertThat(issued(number).sheets().total().amount()).isEqualByComparingTo("30");
    }

    @Test
    void aSimpleProjectThatSomebodyAcceptsHasItsSheetsToo() {
        world.rules.publish(Packs.of("water", "1"));
        ApplicationNumber number = submitted(7);

        world.perform(number, new Command.Accept(Optional.of(world.promise("DRAWING"))))
                .orElseThrow();

        assertThat(issued(number).sheets().total().amount()).isEqualByComparingTo("7");
    }

    @Test
    void aProjectThatTheKitDoesNotFitIsAcceptedAndTellsWhyItHasNoSheets() {
        ApplicationNumber number = submitted(101);

        assertThat(world.stored(number).state()).isEqualTo(ApplicationState.ACCEPTED);
        Problem refusal = refusal(number);
        assertThat(refusal.type()).isEqualTo(ProblemType.NO_SHEETS);
        assertThat(refusal.violations()).extracting(Violation::code).containsExactly("KIT_OUT_OF_BOUNDS");
    }

    @Test
    void whatIsNotSimpleHasNone() {
        ApplicationNumber number = world.accepted();

        assertThat(refusal(number)).isEqualTo(Problem.of(ProblemType.NO_SHEETS));
    }

    @Test
    void sheetsAreSeenWithinTheScopeOfTheReader() {
        ApplicationNumber gas = world.submitted(form().wish("gas", Map.of("simple", true)))
                .applications()
                .get(0)
                .number();

        assertThat(world.sheets.find(gas, World.WATER_READER).problem().map(Problem::type))
                .isNotEqualTo(Optional.of(ProblemType.NO_SHEETS))
                .isPresent();
    }

    @Test
    void thePublicProgressFindsTheSheetsOfThoseThatHaveSome() {
        Receipt receipt = world.submitted(
                form().wish("water", Map.of("simple", true, "length", 3)).wish("gas", Map.of("simple", false)));

        Map<ApplicationNumber, Sheets> sheets = world.sheets.of(
                world.cases.progress(receipt.number(), World.PHONE).orElseThrow());

        assertThat(sheets).containsOnlyKeys(receipt.applications().get(0).number());
    }

    private void publish(String version) {
        world.rules.publish(Packs.demanding("water", version, Map.of("DRAWING", Need.OPTIONAL)));
    }

    private ApplicationNumber submitted(int length) {
        return world.submitted(form().wish("water", Map.of("simple", true, "length", length)))
                .applications()
                .get(0)
                .number();
    }

    private IssuedSheets issued(ApplicationNumber number) {
        return world.sheets.find(number, CLERK).orElseThrow();
    }

    private Problem refusal(ApplicationNumber number) {
        Outcome<IssuedSheets> outcome = world.sheets.find(number, CLERK);
        return outcome.problem().orElseThrow();
    }
}
