package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.Sheets;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.rules.Estimate;
import org.jietong.api.rules.Money;
import org.jietong.api.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** Sheets come back to the last digit, and stand and fall with the transaction that accepted. */
interface SheetContract extends OnStore {
    LocalizedText NAME = new LocalizedText("热镀锌钢管（“DN25”）", "Galvanised pipe, \"DN25\"");

    @Test
    default void sheetsComeBackAsTheyWereFrozen() {
        Case added = kept(Samples.sampleCase(Samples.HAIBOWAN, Samples.GAS, Samples.WATER));
        Application gas = added.applications().get(0);
        Sheets frozen = sheets(120);

        insert(gas, frozen);

        assertThat(sheetsOf(gas)).contains(frozen);
        assertThat(sheetsOf(added.applications().get(1))).isEmpty();
    }

    @Test
    default void aRefusedChangeFreezesNothing() {
        Case added = Samples.sampleCase(Samples.HAIBOWAN, Samples.GAS);
        UUID application = added.applications().get(0).key().id();

        Outcome<Case> outcome = store().transact(work -> {
            work.cases().insert(added);
            work.sheets().insert(application, sheets(1));
            return Outcome.refused(ProblemType.STALE);
        });

        assertThat(outcome.problem()).isPresent();
        assertThat(sheetsOf(added.applications().get(0))).isEmpty();
    }

    @Test
    default void nobodyReplacesSheets() {
        Application application = kept(Samples.sampleCase(Samples.HAIBOWAN, Samples.GAS))
                .applications()
                .get(0);
        Sheets first = sheets(1);
        insert(application, first);

        assertThatThrownBy(() -> insert(application, sheets(2))).isInstanceOf(RuntimeException.class);

        assertThat(sheetsOf(application)).contains(first);
    }

    private void insert(Application application, Sheets sheets) {
        store().transact(work -> {
                    work.sheets().insert(application.key().id(), sheets);
                    return Outcome.done(sheets);
                })
                .orElseThrow();
    }

    private Optional<Sheets> sheetsOf(Application application) {
        return store().read(work -> work.sheets().find(application.key().id()));
    }

    /** With so many lines, that the document is longer than a column of text holds on Derby. */
    private static Sheets sheets(int lines) {
        String formula = "if x = null then 1 else " + "x + ".repeat(100) + "0";
        List<Estimate.Material> bill = new ArrayList<>();
        List<Estimate.SettlementLine> settlement = new ArrayList<>();
        for (int n = 1; n <= lines; n++) {
            BigDecimal quantity = new BigDecimal(n).movePointLeft(3).setScale(3);
            bill.add(new Estimate.Material("M-" + n, NAME, "DN25", "METRE", quantity, formula));
            settlement.add(new Estimate.SettlementLine(
                    "M-" + n, NAME, "METRE", quantity, formula, money("38.50"), money("0.10"), NAME));
        }
        return new Sheets(
                Samples.NOW,
                "G1-STANDARD",
                new Sheets.ChosenDrawing("G-D-01", NAME, "ab".repeat(32)),
                bill,
                settlement,
                money("999999999999.99"));
    }

    private static Money money(String amount) {
        return Money.cny(new BigDecimal(amount));
    }
}
