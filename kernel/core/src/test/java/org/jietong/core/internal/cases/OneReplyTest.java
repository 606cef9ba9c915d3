package org.jietong.core.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jietong.core.internal.cases.Refusals.refusal;
import static org.jietong.core.internal.cases.Refusals.violations;
import static org.jietong.core.internal.cases.World.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jietong.api.cases.Addition;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.CaseParty;
import org.jietong.api.cases.CaseReply;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.ConnectionPlan;
import org.jietong.api.cases.ConnectionPlans;
import org.jietong.api.cases.IssuedReply;
import org.jietong.api.cases.Receipt;
import org.jietong.api.cases.RecordedPlan;
import org.jietong.api.cases.Remark;
import org.jietong.api.cases.Replies;
import org.jietong.api.cases.Submission;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.repetition.Once;
import org.jietong.api.rules.Facts;
import org.jietong.core.internal.cases.replies.RepliesComponent;
import org.jietong.core.internal.cases.replies.StoredPlans;
import org.jietong.core.internal.fakes.People;
import org.jietong.core.internal.fakes.RolePolicy;
import org.junit.jupiter.api.Test;

class OneReplyTest {
    private static final CaseParty APPLICANT = new CaseParty(World.ANYONE, Optional.of(World.PHONE));

    private final World world = new World();
    private final Replies replies =
            new RepliesComponent(world.store, new RolePolicy(), world.rules, world.ids, world.clock);
    private final ConnectionPlans plans = new StoredPlans(world.store, world.applications);
    private final Receipt receipt = world.submitted(form("water", "gas"));
    private final ApplicationNumber water = receipt.applications().get(0).number();
    private final ApplicationNumber gas = receipt.applications().get(1).number();

    private static ConnectionPlan plan(String point) {
        return new ConnectionPlan(
                point,
                "PE100 SDR11",
                110,
                "沿道路北侧敷设至红线",
                List.of("红线内管沟开挖与回填"),
                LocalDate.of(2026, 6, 30),
                Optional.empty(),
                List.of());
    }

    private void planned(ApplicationNumber number, String point) {
        world.perform(number, new Command.RecordPlan(plan(point))).orElseThrow();
    }

    private Outcome<CaseReply> issued() {
        return replies.issue(receipt.number(), World.CLERK, Once.unrepeated()).map(IssuedReply::reply);
    }

    private CaseReply edition(int ordinal) {
        return replies.find(receipt.number(), OptionalInt.of(ordinal), APPLICANT)
                .orElseThrow()
                .reply();
    }

    private static List<String> points(CaseReply reply) {
        return reply.parts().stream().map(part -> part.plan().plan().point()).toList();
    }

    private List<String> repliesTold() {
        return world.cases.events(receipt.number(), World.CLERK).orElseThrow().stream()
                .filter(event -> event.type().equals("CASE_REPLIED"))
                .map(event -> event.details().get("edition"))
                .toList();
    }

    @Test
    void oneReplyGathersThePlansOfAllThatRunsAndIsToldOnce() {
        planned(water, "人民路 DN400 干管 12 号井");
        planned(gas, "人民路中压干管");
        CaseReply reply = issued().orElseThrow();
        assertThat(reply.edition()).isEqualTo(1);
        assertThat(reply.parts()).extracting(CaseReply.Part::number).containsExactly(water, gas);
        assertThat(points(reply)).containsExactly("人民路 DN400 干管 12 号井", "人民路中压干管");
        assertThat(repliesTold()).containsExactly("1");
        assertThat(edition(1)).isEqualTo(reply);
    }

    @Test
    void asLongAsPlansAreMissingTheReplyIsRefusedAndEachIsNamed() {
        planned(water, "A");
        assertThat(refusal(issued(), ProblemType.PLANS_MISSING).violations())
                .extracting(Violation::code, violation -> violation.arguments().get("application"))
                .containsExactly(tuple("PLAN_MISSING", gas.value()));
        refusal(replies.find(receipt.number(), OptionalInt.empty(), APPLICANT), ProblemType.NO_REPLY);
        assertThat(repliesTold()).isEmpty();
    }

    @Test
    void aPlanThatNoLongerHoldsIsMissing() {
        planned(water, "A");
        planned(gas, "B");
        world.clock.set("2026-07-01T09:00");
        assertThat(refusal(issued(), ProblemType.PLANS_MISSING).violations()).hasSize(2);
    }

    @Test
    void issuedAgainItIsTheReplyThatStands() {
        planned(water, "A");
        planned(gas, "B");
        CaseReply first = issued().orElseThrow();
        assertThat(issued().orElseThrow()).isEqualTo(first);
        assertThat(repliesTold()).containsExactly("1");
    }

    @Test
    void aPlanCorrectedAfterwardsGivesANewEditionAndTheOldOneIsKept() {
        planned(water, "A");
        planned(gas, "B");
        CaseReply first = issued().orElseThrow();
        planned(gas, "C");
        assertThat(points(edition(2))).containsExactly("A", "C");
        assertThat(edition(1)).isEqualTo(first);
        assertThat(points(first)).containsExactly("A", "B");
        assertThat(repliesTold()).containsExactly("1", "2");
        assertThat(plans.of(gas, World.CLERK).orElseThrow())
                .extracting(RecordedPlan::plan)
                .containsExactly(plan("B"), plan("C"));
    }

    @Test
    void beforeTheFirstReplyACorrectedPlanIssuesNothing() {
        planned(water, "A");
        planned(gas, "B");
        planned(gas, "C");
        assertThat(repliesTold()).isEmpty();
        assertThat(points(issued().orElseThrow())).containsExactly("A", "C");
    }

    @Test
    void oneWithdrawnAndOneRejectedLeaveTheOthersRunningAndOutOfTheReply() {
        planned(water, "A");
        world.perform(gas, new Command.Withdraw(Optional.empty())).orElseThrow();
        assertThat(issued().orElseThrow().parts())
                .extracting(CaseReply.Part::number)
                .containsExactly(water);
        world.perform(water, new Command.Reject(List.of(new Remark("", "不在供水范围内"))))
                .orElseThrow();
        refusal(issued(), ProblemType.CASE_CLOSED);
        assertThat(edition(1).parts()).hasSize(1);
    }

    @Test
    void afterAWithdrawalTheReplyIsIssuedAnewForTheOthers() {
        planned(water, "A");
        planned(gas, "B");
        issued().orElseThrow();
        world.perform(water, new Command.Withdraw(Optional.empty())).orElseThrow();
        CaseReply second = issued().orElseThrow();
        assertThat(second.edition()).isEqualTo(2);
        assertThat(points(second)).containsExactly("B");
    }

    @Test
    void anApplicationAddedAfterTheReplyJoinsItWithItsPlan() {
        planned(water, "A");
        planned(gas, "B");
        issued().orElseThrow();
        world.store.hire(People.representative(3, "heating", 1));
        Addition heating = new Addition(
                new Submission.Wish("heating", Facts.of(Map.of("simple", false))), Optional.empty(), Optional.empty());
        ApplicationNumber added = world.cases
                .add(receipt.number(), heating, APPLICANT, Once.unrepeated())
                .orElseThrow()
                .applications()
                .get(2)
                .number();
        planned(water, "D");
        assertThat(repliesTold()).containsExactly("1");
        planned(added, "H");
        assertThat(points(edition(2))).containsExactly("D", "B", "H");
    }

    @Test
    void everythingWrongWithAPlanIsNamedAtOnce() {
        ConnectionPlan wrong = new ConnectionPlan(
                " ", "x".repeat(201), 0, "", List.of(""), LocalDate.of(2026, 3, 1), Optional.of(""), List.of());
        assertThat(violations(world.perform(water, new Command.RecordPlan(wrong)), ProblemType.INVALID_REQUEST))
                .containsExactlyInAnyOrder(
                        "/point MISSING",
                        "/pipe TOO_LONG",
                        "/diameter OUT_OF_RANGE",
                        "/route MISSING",
                        "/applicantBuilds/0 MISSING",
                        "/note MISSING",
                        "/validUntil IN_THE_PAST");
        assertThat(plans.of(water, World.CLERK).orElseThrow()).isEmpty();
    }

    @Test
    void anEndedApplicationTakesNoPlan() {
        world.perform(water, new Command.Withdraw(Optional.empty())).orElseThrow();
        refusal(world.perform(water, new Command.RecordPlan(plan("A"))), ProblemType.TRANSITION_REFUSED);
    }

    @Test
    void aPlanIsAChangeOfItsApplicationAndTheJournalHasNoneOfItsWords() {
        planned(water, "干管");
        assertThat(world.stored(water).version()).isEqualTo(2);
        JournalEvent told = world.events(water).get(2);
        assertThat(told.type()).isEqualTo("CONNECTION_PLAN_RECORDED");
        assertThat(told.details()).containsOnlyKeys("validUntil", "files");
    }

    @Test
    void onlyStaffOfTheCaseIssueAReplyAndStrangersReadNone() {
        planned(water, "A");
        planned(gas, "B");
        refusal(replies.issue(receipt.number(), World.ANYONE, Once.unrepeated()), ProblemType.UNAUTHENTICATED);
        refusal(replies.issue(receipt.number(), World.WATER_READER, Once.unrepeated()), ProblemType.FORBIDDEN);
        issued().orElseThrow();
        CaseParty stranger = new CaseParty(World.ANYONE, Optional.of("1"));
        refusal(replies.find(receipt.number(), OptionalInt.empty(), stranger), ProblemType.NOT_FOUND);
    }
}
