package org.jietong.core.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jietong.core.internal.cases.Refusals.refusal;
import static org.jietong.core.internal.cases.World.form;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.CaseParty;
import org.jietong.api.cases.IssuedReceipt;
import org.jietong.api.cases.Receipt;
import org.jietong.api.cases.Receipts;
import org.jietong.api.cases.VerifiedReceipt;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.text.LocalizedText;
import org.jietong.core.internal.cases.receipts.ReceiptsComponent;
import org.jietong.core.internal.fakes.RolePolicy;
import org.junit.jupiter.api.Test;

class OneReceiptTest {
    private static final CaseParty APPLICANT = new CaseParty(World.ANYONE, Optional.of(World.PHONE));

    private final World world = new World();
    private final Receipts receipts = new ReceiptsComponent(world.store, new RolePolicy(), world.rules, world.clock);

    private static String code(Receipt receipt) {
        return receipt.edition().orElseThrow().code();
    }

    private static LocalizedText next(Receipt receipt) {
        return receipt.applications().get(0).next().orElseThrow();
    }

    private Outcome<VerifiedReceipt> verified(CaseNumber number, String code) {
        return receipts.verify(number, code);
    }

    private static String changedAt(int place, String text) {
        char other = text.charAt(place) == '7' ? '8' : '7';
        return text.substring(0, place) + other + text.substring(place + 1);
    }

    @Test
    void oneReceiptOverAllApplicationsIsTheFirstEditionWithItsCode() {
        Receipt receipt = world.submitted(form("water", "gas"));
        Receipt.Edition edition = receipt.edition().orElseThrow();
        assertThat(edition.ordinal()).isEqualTo(1);
        assertThat(edition.issuedAt()).isEqualTo(receipt.submittedAt());
        assertThat(edition.code()).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-Z]");
        IssuedReceipt found =
                receipts.find(receipt.number(), OptionalInt.empty(), APPLICANT).orElseThrow();
        assertThat(found.receipt()).isEqualTo(receipt);
        assertThat(found.packs()).hasSize(2);
    }

    @Test
    void aReceiptNamesInBothLanguagesWhatIsWantedBeforeAcceptance() {
        LocalizedText next = next(world.submitted(form("water")));
        assertThat(next.zh()).contains("DRAWING", "4 个工作日").doesNotContain("PHOTO", "IDENTITY");
        assertThat(next.en()).contains("DRAWING", "4 working days");
    }

    @Test
    void nothingIsWantedOnceWhatIsMissingIsPromised() {
        LocalizedText next = next(world.submitted(form("water").committed(world.promise("DRAWING"))));
        assertThat(next.zh()).contains("目前无需您再办理");
        assertThat(next.en()).contains("nothing for you to do");
    }

    @Test
    void anAcceptedSimpleProjectIsToldWhatSupplyWaitsFor() {
        Receipt receipt =
                world.submitted(form().wish("water", Map.of("simple", true)).committed(world.promise("DRAWING")));
        assertThat(next(receipt).zh()).contains("已受理，1.5 个工作日内接通", "接通前请交齐：DRAWING");
        assertThat(next(receipt).en()).contains("Before supply, please hand in: DRAWING");
    }

    @Test
    void aRepeatedSubmissionGetsTheSameReceiptWithTheSameCode() {
        Receipt first = world.submitted(form("water").repeatable("key", "digest"));
        assertThat(world.submitted(form("water").repeatable("key", "digest"))).isEqualTo(first);
    }

    @Test
    void whoHoldsAReceiptCanHaveItVerifiedHoweverTheCodeIsTyped() {
        Receipt receipt = world.submitted(form("water"));
        String code = code(receipt);
        for (String typed :
                new String[] {code, code.toLowerCase(Locale.ROOT), code.replace("-", ""), " " + code + " "}) {
            VerifiedReceipt genuine = verified(receipt.number(), typed).orElseThrow();
            assertThat(genuine.receipt()).isEqualTo(receipt);
            assertThat(genuine.newest()).isTrue();
        }
    }

    @Test
    void theCodeOfAnotherReceiptIsNotGenuineAndNeitherIsOneOfACaseThatIsUnknown() {
        Receipt mine = world.submitted(form("water"));
        Receipt other = world.submitted(form("water"));
        refusal(verified(mine.number(), code(other)), ProblemType.RECEIPT_NOT_GENUINE);
        CaseNumber unknown = new World().submitted(form("water")).number();
        refusal(verified(unknown, code(mine)), ProblemType.RECEIPT_NOT_GENUINE);
    }

    @Test
    void aMistypedNumberOrCodeIsToldAsSuchAndCountsForNothing() {
        Receipt receipt = world.submitted(form("water"));
        String number = receipt.number().value();
        int reads = world.store.reads();
        for (int n = 0; n < 20; n++) {
            refusal(verified(new CaseNumber(changedAt(10, number)), code(receipt)), ProblemType.NUMBER_MISTYPED);
            refusal(verified(receipt.number(), changedAt(2, code(receipt))), ProblemType.NUMBER_MISTYPED);
            refusal(verified(receipt.number(), ""), ProblemType.NUMBER_MISTYPED);
        }
        assertThat(world.store.reads()).isEqualTo(reads);
        assertThat(verified(receipt.number(), code(receipt)).problem()).isEmpty();
    }

    @Test
    void afterTenWrongCodesInAMinuteEvenTheRightOneHasToWait() {
        Receipt receipt = world.submitted(form("water"));
        String wrong = code(world.submitted(form("water")));
        for (int n = 0; n < 10; n++) {
            refusal(verified(receipt.number(), wrong), ProblemType.RECEIPT_NOT_GENUINE);
        }
        assertThat(refusal(verified(receipt.number(), code(receipt)), ProblemType.TOO_MANY_REQUESTS)
                        .arguments())
                .containsKey("retryAfterSeconds");
        Receipt other = world.submitted(form("gas"));
        assertThat(verified(other.number(), code(other)).problem()).isEmpty();
        world.clock.set("2026-03-02T09:01");
        assertThat(verified(receipt.number(), code(receipt)).problem()).isEmpty();
    }

    @Test
    void sixHundredReceiptsAreVerifiedInAMinute() {
        Receipt receipt = world.submitted(form("water"));
        for (int n = 0; n < 600; n++) {
            assertThat(verified(receipt.number(), code(receipt)).problem()).isEmpty();
        }
        refusal(verified(receipt.number(), code(receipt)), ProblemType.TOO_MANY_REQUESTS);
    }

    @Test
    void aReceiptIsForTheApplicantAndForStaffWhoSeeTheCase() {
        Receipt receipt = world.submitted(form("gas"));
        CaseParty stranger = new CaseParty(World.ANYONE, Optional.of("13900000000"));
        CaseParty waterReader = new CaseParty(World.WATER_READER, Optional.empty());
        CaseParty clerk = new CaseParty(World.CLERK, Optional.empty());
        refusal(receipts.find(receipt.number(), OptionalInt.empty(), stranger), ProblemType.NOT_FOUND);
        refusal(receipts.find(receipt.number(), OptionalInt.empty(), waterReader), ProblemType.FORBIDDEN);
        assertThat(receipts.find(receipt.number(), OptionalInt.of(1), clerk).problem())
                .isEmpty();
        refusal(receipts.find(receipt.number(), OptionalInt.of(2), clerk), ProblemType.NO_RECEIPT);
    }
}
