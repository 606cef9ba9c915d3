package org.jietong.core.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jietong.api.cases.Channel;
import org.jietong.api.cases.Commitment;
import org.jietong.api.cases.Consent;
import org.jietong.api.cases.Document.State;
import org.jietong.api.cases.Submission;
import org.jietong.api.cases.SubmissionReport;
import org.jietong.api.cases.SubmissionReport.Paper;
import org.jietong.api.evidence.Evidence;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.Facts;
import org.junit.jupiter.api.Test;

/** Before anything is handed in, everything that is wrong or missing is said at once. */
class SubmissionReportTest {
    private final World world = new World();

    private SubmissionReport report(Submission submission, Violation... known) {
        return world.cases.check(submission, List.of(known), World.ANYONE).orElseThrow();
    }

    private static Map<String, State> states(SubmissionReport report, int part) {
        return report.parts().get(part).papers().stream()
                .collect(Collectors.toMap(paper -> paper.requirement().code(), Paper::state));
    }

    @Test
    void aFormThatCanBeHandedInIsJudgedAsItWouldBeAndNothingIsStored() {
        int before = world.store.transactions();
        SubmissionReport report = report(World.form("water", "gas").filled());
        assertThat(report.fit()).isTrue();
        assertThat(report.complete()).isFalse();
        assertThat(report.parts()).extracting(part -> part.category().code()).containsExactly("ORDINARY", "ORDINARY");
        assertThat(states(report, 0))
                .containsEntry("FORM", State.PROVIDED)
                .containsEntry("IDENTITY", State.NOT_ASKED)
                .containsEntry("DRAWING", State.MISSING)
                .containsEntry("PHOTO", State.NOT_ASKED)
                .doesNotContainKey("LICENCE");
        assertThat(world.store.transactions()).isEqualTo(before);
        assertThat(world.store.cases()).isEmpty();
    }

    @Test
    void itTellsWhatCanBeFetchedWithConsentAndWhatIsPromised() {
        world.sources.connect(request -> new Evidence.NotFound(), "identity");
        SubmissionReport without =
                report(World.form("water").consenting(Consent.none()).filled());
        assertThat(states(without, 0)).containsEntry("IDENTITY", State.MISSING);
        assertThat(without.parts().get(0).papers())
                .filteredOn(Paper::fetchable)
                .extracting(paper -> paper.requirement().code())
                .containsExactly("IDENTITY");
        SubmissionReport with =
                report(World.form("water").committed(world.promise("DRAWING")).filled());
        assertThat(states(with, 0)).containsEntry("IDENTITY", State.FETCHING).containsEntry("DRAWING", State.PROMISED);
        assertThat(with.complete()).isTrue();
        assertThat(with.parts().get(0).papers())
                .filteredOn(paper -> !paper.promisable())
                .extracting(paper -> paper.requirement().code())
                .containsExactly("FORM");
    }

    @Test
    void everythingWrongIsNamedAtOnceInTheRequestAndInTheFacts() {
        Submission nothing = new Submission(
                null,
                null,
                Optional.of("?"),
                Channel.WEB,
                null,
                Optional.of(new Commitment(List.of("DRAWING"), null)),
                List.of(
                        new Submission.Wish("water", Facts.of(Map.of("misspelt", 1))),
                        new Submission.Wish("gas", Facts.of(Map.of("simple", true)))),
                Optional.empty());
        SubmissionReport report = report(nothing, Violation.of("/site", "WRONG_TYPE"));
        assertThat(report.fit()).isFalse();
        assertThat(report.violations())
                .extracting(violation -> violation.pointer() + " " + violation.code())
                .contains(
                        "/applicant MISSING",
                        "/site WRONG_TYPE",
                        "/project MALFORMED",
                        "/consent MISSING",
                        "/applications/0/facts/misspelt UNKNOWN_FACT")
                .doesNotContain("/site MISSING");
        assertThat(report.parts())
                .singleElement()
                .satisfies(part -> assertThat(part.category().code()).isEqualTo("SIMPLE"));
    }

    @Test
    void aPromiseForYesterdayIsNamedAndAUtilityThatIsAwayIsNoFaultOfTheApplicant() {
        Commitment yesterday = new Commitment(List.of("DRAWING"), LocalDate.of(2026, 3, 1));
        assertThat(report(World.form("water").committed(yesterday).filled()).violations())
                .extracting(Violation::code)
                .containsExactly("IN_THE_PAST");
        world.utilities.takeAway("gas");
        SubmissionReport report = report(World.form("water", "gas").filled());
        assertThat(report.violations()).isEmpty();
        assertThat(report.problems()).hasSize(1);
        assertThat(report.fit()).isFalse();
        assertThat(report.parts()).hasSize(1);
    }
}
