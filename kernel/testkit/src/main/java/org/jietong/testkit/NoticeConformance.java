package org.jietong.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.Classification;
import org.jietong.api.rules.ClientType;
import org.jietong.api.rules.DocumentRequirement;
import org.jietong.api.rules.DocumentRequirement.Need;
import org.jietong.api.rules.Estimate;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.NamedText;
import org.jietong.api.rules.PackFinding;
import org.jietong.api.rules.Source;
import org.jietong.api.rules.Stage;
import org.jietong.api.rules.StageTarget;
import org.jietong.api.rules.TaskTemplate;
import org.jietong.api.time.Counting;
import org.jietong.api.time.Timetable;
import org.jietong.rules.internal.check.PackCheck;
import org.junit.jupiter.api.Test;

/**
 * What the packs that carry out the notice of 6 September 2021 have in common: where their limits come from, how they count,
 * and what they ask for. It tells nothing of a pack of another place or time.
 */
public abstract class NoticeConformance extends PackConformance {
    private final String article;

    /**
     * @param folder the folder of the pack
     * @param article the article of the notice that promises its limits
     */
    protected NoticeConformance(Path folder, String article) {
        super(folder);
        this.article = article;
    }

    /** Asserts a category with its limit in working days, and the readings it rests on; empty when there are none. */
    protected static void assertClassified(Classification found, String category, String limit, String reading) {
        assertEquals(category, found.category().code());
        assertEquals(0, found.category().limit().workingDays().compareTo(new BigDecimal(limit)), "limit");
        List<String> readings = found.matched().stream()
                .flatMap(match -> match.annotation().stream())
                .map(annotation -> annotation.code())
                .toList();
        assertEquals(reading.isEmpty() ? List.of() : List.of(reading), readings);
    }

    /** Asserts the total of an estimate in yuan, and that its lines add up to it. */
    protected static void assertTotal(Estimate estimate, String total) {
        assertEquals(new BigDecimal(total), estimate.total().amount());
        BigDecimal sum = estimate.settlement().stream()
                .map(line -> line.amount().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(new BigDecimal(total), sum, "sum of the lines");
    }

    /** The estimate with the kit of the facts' category. */
    protected final Estimate estimate(Facts facts) {
        return engine().estimate(pack(), facts, Optional.empty()).orElseThrow();
    }

    /** What the check finds wrong with the pack beside its source's own wording, a DMN table: readings that go unexplained. */
    protected final List<String> faultsBeside(byte[] asWorded) {
        return PackCheck.of(content("as-worded.dmn", asWorded)).findings().stream()
                .filter(finding -> finding.severity() == PackFinding.Severity.ERROR)
                .map(finding -> finding.code() + " " + finding.message().en())
                .toList();
    }

    /** The bounds of the kit of the facts' category beyond which the facts lie. */
    protected final List<String> outOfBounds(Facts facts) {
        return engine().estimate(pack(), facts, Optional.empty()).problem().stream()
                .flatMap(problem -> problem.violations().stream())
                .filter(violation -> violation.code().equals("KIT_OUT_OF_BOUNDS"))
                .map(violation -> violation.arguments().get("bound"))
                .toList();
    }

    /** How much of a material a bill has, 0 when it has none. */
    protected static BigDecimal quantity(Estimate estimate, String material) {
        return estimate.materials().stream()
                .filter(line -> line.code().equals(material))
                .map(Estimate.Material::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void limitsComeFromTheNoticeAndAreCountedByTheCivilCode() {
        assertEquals(Instant.parse("2021-09-05T16:00:00Z"), pack().reference().effectiveFrom());
        assertEquals(List.of(Timetable.standard()), pack().timetables());
        for (Category category : pack().categories()) {
            Source source = category.limit().source();
            assertEquals(Counting.CIVIL_CODE, category.limit().counting());
            assertEquals(article, source.article());
            assertTrue(source.document().zh().contains("2021年9月6日"), category.code());
            assertTrue(source.document().zh().contains("内工改办〔2021〕63号"), category.code());
        }
    }

    @Test
    void theFormIsTheOnlyDocumentThatIsDemanded() {
        assertEquals(1, documents().filter(Need.FORM::equals).count());
        assertTrue(documents().noneMatch(Need.REQUIRED::equals));
    }

    @Test
    void aPersonIsNotAskedForWhatOnlyOrganisationsHave() {
        Set<String> ofOrganisations = asked(ClientType.ENTERPRISE);
        Set<String> ofPersons = asked(ClientType.NATURAL_PERSON);

        assertEquals(
                Set.of("APPLICATION_FORM", "IDENTITY", "BUSINESS_LICENCE", "PROPERTY_PROOF", "PLANNING_PERMIT"),
                ofOrganisations);
        assertEquals(Set.of("APPLICATION_FORM", "IDENTITY", "PROPERTY_PROOF"), ofPersons);
        for (ClientType type : ClientType.values()) {
            assertEquals(type == ClientType.NATURAL_PERSON ? ofPersons : ofOrganisations, asked(type), type.name());
        }
    }

    private Set<String> asked(ClientType applicant) {
        return pack().documents().stream()
                .filter(document -> document.need() != Need.OPTIONAL && document.concerns(applicant))
                .map(DocumentRequirement::code)
                .collect(Collectors.toSet());
    }

    @Test
    void whenNothingIsGivenTheFormNamesEveryFactOfTheTable() {
        Set<String> needed = refusedAt(engine().classify(pack(), Facts.none()));
        Set<String> named = refusedAt(engine().validate(pack(), Facts.none()));

        assertFalse(needed.isEmpty(), "the table needs no fact");
        assertEquals(needed, named, "facts of the table, and facts that the form names");
    }

    private static Set<String> refusedAt(Outcome<?> outcome) {
        return outcome.problem().stream()
                .flatMap(problem -> problem.violations().stream())
                .map(Violation::pointer)
                .collect(Collectors.toSet());
    }

    @Test
    void theClockIsSuspendedOnlyForTheReasonsOfThePolicy() {
        assertEquals(
                List.of(
                        "ROAD_EXCAVATION_APPROVAL",
                        "CUSTOMER_SITE_NOT_READY",
                        "CUSTOMER_OWN_WORKS",
                        "FROZEN_GROUND_SEASON",
                        "FORCE_MAJEURE"),
                codes(pack().suspensionReasons()));
    }

    @Test
    void theSixServicesAreOffered() {
        assertEquals(
                List.of(
                        "NEW_CONNECTION",
                        "REPAIR",
                        "SUSPENSION_AND_RESUMPTION",
                        "ACCOUNT_TRANSFER",
                        "PAYMENT",
                        "INVOICE"),
                codes(pack().services()));
    }

    @Test
    void innerTargetsRiseToTheLimitAndEndWithSupply() {
        for (Category category : pack().categories()) {
            List<BigDecimal> targets = category.tasks().stream()
                    .map(task -> task.targetWorkingDays().orElseThrow())
                    .toList();
            TaskTemplate last = category.tasks().get(category.tasks().size() - 1);
            assertEquals(targets.stream().sorted().toList(), targets, category.code());
            assertEquals(
                    0,
                    targets.get(targets.size() - 1).compareTo(category.limit().workingDays()),
                    category.code());
            assertEquals("SUPPLY", last.code(), category.code());
        }
    }

    @Test
    void bothStagesHaveInnerTargetsAndNoneIsLongerThanTheLimit() {
        for (Category category : pack().categories()) {
            List<Stage> stages =
                    category.stages().stream().map(StageTarget::stage).toList();
            assertEquals(List.of(Stage.ACCEPTANCE, Stage.CONNECTION), stages, category.code());
            for (StageTarget target : category.stages()) {
                assertTrue(target.workingDays().compareTo(category.limit().workingDays()) <= 0, category.code());
            }
        }
    }

    private Stream<Need> documents() {
        return pack().documents().stream().map(document -> document.need());
    }

    private static List<String> codes(List<NamedText> texts) {
        return texts.stream().map(NamedText::code).toList();
    }
}
