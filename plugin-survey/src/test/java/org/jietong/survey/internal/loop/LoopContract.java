package org.jietong.survey.internal.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.survey.internal.call.CallDesk;
import org.jietong.survey.internal.call.CallResult;
import org.jietong.survey.internal.call.CallScript;
import org.jietong.survey.internal.call.ListedCall;
import org.jietong.survey.internal.invitation.Form;
import org.jietong.survey.internal.opinion.Opinion;
import org.jietong.survey.internal.opinion.OpinionState;
import org.jietong.survey.internal.plan.FollowUpState;
import org.jietong.survey.internal.rectification.Rectification;
import org.jietong.survey.internal.rectification.RectificationState;
import org.jietong.survey.internal.store.JooqSurveyStore;
import org.jietong.survey.internal.store.SurveyStore;
import org.jietong.survey.internal.store.TestTables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole loop on a database: from the supply to a good answer. */
abstract class LoopContract {
    private static final String SUPPLY = "SUPPLY_STARTED";

    private TestTables tables;
    private SurveyStore database;
    private Town town;

    abstract TestTables open() throws Exception;

    @BeforeEach
    void build() throws Exception {
        tables = open();
        database = new JooqSurveyStore(tables);
        town = new Town(database);
    }

    @AfterEach
    void close() throws Exception {
        tables.close();
    }

    private Rectification rectification() {
        List<Rectification> found = town.following
                .rectifications()
                .list(Optional.empty(), false, 10, Optional.empty(), Town.SUPERVISOR)
                .items();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static String why(Outcome<?> refused) {
        Problem problem = refused.problem().orElseThrow();
        return problem.violations().isEmpty()
                ? problem.type().name()
                : problem.violations().get(0).code();
    }

    @Test
    void fromSupplyToABadAnswerToARectificationToAGoodAnswer() {
        town.plan("supplied", SUPPLY, Form.SMS_LINK);
        town.happens(SUPPLY, 1, 1);
        town.at("2026-03-05T09:59:00");
        assertThat(town.told).isEmpty();
        town.at("2026-03-05T10:00:00");
        assertThat(town.told).containsExactly("survey-question W-1");

        town.answers(5);
        town.look();
        Rectification opened = rectification();
        assertThat(opened.state()).isEqualTo(RectificationState.OPEN);
        assertThat(opened.owner()).isEqualTo(Town.SUPERVISOR.id());
        assertThat(opened.questions()).containsExactly("overall");
        assertThat(town.told).endsWith("rectification-opened 7", "rectification-opened 1");
        assertThat(town.states("supplied")).containsExactly(FollowUpState.COMPLETED);

        assertThat(why(town.following.rectifications().done(opened.id(), "Mine", Town.REPRESENTATIVE)))
                .isEqualTo("OWN_WORK");
        town.following
                .rectifications()
                .done(opened.id(), "Pump replaced", Town.SUPERVISOR)
                .orElseThrow();
        town.at("2026-03-08T10:00:00");
        assertThat(town.told).endsWith("survey-question W-1");
        town.answers(2);
        town.look();
        assertThat(rectification().state()).isEqualTo(RectificationState.CLOSED);
        assertThat(town.told).endsWith("rectification-closed 7", "rectification-closed 1");
        assertThat(town.states("supplied")).containsExactly(FollowUpState.COMPLETED, FollowUpState.COMPLETED);
        assertThat(town.plain).extracting(Aftermath::satisfaction).containsExactly(Optional.of(5), Optional.of(2));
    }

    @Test
    void aBadSecondAnswerStartsAnotherRoundAndASupervisorAloneClosesWithoutAGoodOne() {
        town.plan("supplied", SUPPLY, Form.SMS_LINK);
        town.happens(SUPPLY, 1, 1);
        town.at("2026-03-05T10:00:00");
        town.answers(4);
        town.look();
        UUID id = rectification().id();
        town.following.rectifications().done(id, "Seen to", Town.SUPERVISOR).orElseThrow();
        town.at("2026-03-08T10:00:00");
        town.answers(5);
        town.look();
        assertThat(rectification().round()).isEqualTo(2);
        assertThat(rectification().state()).isEqualTo(RectificationState.OPEN);
        assertThat(why(town.following.rectifications().close(id, "Enough", Town.CALLER)))
                .isEqualTo("FORBIDDEN");
        town.following.rectifications().close(id, "Moved away", Town.SUPERVISOR).orElseThrow();
        assertThat(rectification().closing().orElseThrow().reason()).contains("Moved away");
    }

    @Test
    void anOverdueRectificationIsToldOnce() {
        town.plan("supplied", SUPPLY, Form.SMS_LINK);
        town.happens(SUPPLY, 1, 1);
        town.at("2026-03-05T10:00:00");
        town.answers(4);
        town.look();
        town.at("2026-03-12T23:59:59");
        assertThat(town.told).doesNotContain("rectification-overdue 7");
        town.at("2026-03-13T00:00:00");
        town.look();
        assertThat(town.told).filteredOn("rectification-overdue 7"::equals).hasSize(1);
        assertThat(town.told).contains("rectification-overdue 1");
    }

    @Test
    void whoDoesNotAnswerIsRememberedOnceWithALinkOfItsOwnAndThenCalled() {
        town.plan("supplied", SUPPLY, Form.SMS_LINK, Form.PHONE);
        town.happens(SUPPLY, 1, 1);
        town.at("2026-03-05T10:00:00");
        String first = town.token();
        town.at("2026-03-07T10:00:00");
        town.look();
        assertThat(town.told).containsExactly("survey-question W-1", "survey-reminder W-1");
        assertThat(why(town.respondents.open(first))).isEqualTo("NOT_FOUND");
        town.respondents.open(town.token()).orElseThrow();
        town.at("2026-03-12T10:00:00");
        town.look();
        assertThat(town.following.calls().list(10, Town.CALLER)).hasSize(1);
        assertThat(town.respondents.open(town.token()).problem()).isPresent();
        town.at("2026-03-19T10:00:00");
        assertThat(town.states("supplied")).containsExactly(FollowUpState.EXPIRED);
        assertThat(town.following.calls().list(10, Town.CALLER)).isEmpty();
    }

    @Test
    void oneCallerAtATimeAsksByTheScriptAndEntersWhatIsSaid() {
        town.plan("supplied", SUPPLY, Form.PHONE);
        town.happens(SUPPLY, 1, 1);
        town.at("2026-03-05T10:00:00");
        CallDesk calls = town.following.calls();
        UUID call = calls.list(10, Town.CALLER).get(0).call().id();
        assertThat(why(calls.take(call, Town.REPRESENTATIVE))).isEqualTo("OWN_WORK");
        CallDesk.Taken taken = calls.take(call, Town.CALLER).orElseThrow();
        assertThat(why(calls.take(call, Town.OTHER_CALLER))).isEqualTo("CALL_HELD");
        assertThat(calls.list(10, Town.OTHER_CALLER)).isEmpty();
        List<CallScript.Line> lines =
                CallScript.of(taken.version().definition()).lines();
        assertThat(lines.get(1).question()).contains("overall");
        assertThat(lines.get(1).required()).isTrue();

        calls.report(call, new CallResult.NoAnswer(), "Rang ten times", Town.CALLER)
                .orElseThrow();
        town.at("2026-03-05T15:00:00");
        CallDesk.Taken again = calls.take(call, Town.OTHER_CALLER).orElseThrow();
        assertThat(again.attempts().get(0).note()).isEqualTo("Rang ten times");
        town.enters(again.listed().call().invitation(), 1, Town.OTHER_CALLER);
        town.look();
        assertThat(town.states("supplied")).containsExactly(FollowUpState.COMPLETED);
        assertThat(calls.list(10, Town.OTHER_CALLER)).isEmpty();
    }

    @Test
    void whoRefusesOnTheTelephoneIsAskedNoMoreByAnyPlan() {
        town.plan("supplied", SUPPLY, Form.PHONE);
        town.plan("complaint", "COMPLAINT_CLOSED", Form.SMS_LINK);
        town.happens(SUPPLY, 1, 1);
        town.at("2026-03-05T10:00:00");
        CallDesk calls = town.following.calls();
        ListedCall listed = calls.list(10, Town.CALLER).get(0);
        calls.take(listed.call().id(), Town.CALLER).orElseThrow();
        calls.report(listed.call().id(), new CallResult.Refused(), "", Town.CALLER)
                .orElseThrow();
        assertThat(town.states("supplied")).containsExactly(FollowUpState.REFUSED);
        town.happens("COMPLAINT_CLOSED", 1, 2);
        town.at("2026-06-05T10:00:00");
        assertThat(town.states("complaint")).containsExactly(FollowUpState.UNWILLING);
        assertThat(town.told).isEmpty();
    }

    @Test
    void thePlanCapsHowOftenAPersonIsAsked() {
        town.plan("supplied", SUPPLY, Form.SMS_LINK);
        town.plan("complaint", "COMPLAINT_CLOSED", Form.SMS_LINK);
        town.happens(SUPPLY, 1, 1);
        town.at("2026-03-05T10:00:00");
        town.happens("COMPLAINT_CLOSED", 1, 2);
        town.at("2026-03-09T10:00:00");
        assertThat(town.states("complaint")).containsExactly(FollowUpState.CAPPED);
        assertThat(town.told).filteredOn("survey-question W-1"::equals).hasSize(1);
    }

    @Test
    void anOpinionGetsAnOwnerAndAReplyThatIsToldToWhoWantsIt() {
        town.plan("supplied", SUPPLY, Form.SMS_LINK);
        town.happens(SUPPLY, 1, 1);
        town.at("2026-03-05T10:00:00");
        town.answers(5);
        town.look();
        List<Opinion> opinions = opinions(Town.SUPERVISOR);
        assertThat(opinions).extracting(Opinion::text).containsExactly("Nobody came.");
        UUID id = opinions.get(0).id();
        assertThat(why(town.following
                        .opinions()
                        .assign(id, new Opinion.Assignment("Visits", new UUID(9, 9)), Town.SUPERVISOR)))
                .isEqualTo("NOT_IN_CHARGE");
        town.following
                .opinions()
                .assign(id, new Opinion.Assignment("Visits", Town.CALLER.id()), Town.SUPERVISOR)
                .orElseThrow();
        assertThat(why(town.following.opinions().reply(id, "Sorry", Town.OTHER_CALLER)))
                .isEqualTo("FORBIDDEN");
        town.following.opinions().reply(id, "Sorry", Town.CALLER).orElseThrow();
        assertThat(opinions(Town.SUPERVISOR).get(0).state()).isEqualTo(OpinionState.REPLIED);
        assertThat(town.told).endsWith("survey-reply W-1");
    }

    @Test
    void whoWantsNoReplyIsToldNone() {
        town.plan("supplied", SUPPLY, Form.SMS_LINK);
        town.happens(SUPPLY, 1, 1);
        town.at("2026-03-05T10:00:00");
        town.answers(4);
        town.look();
        UUID id = opinions(Town.SUPERVISOR).get(0).id();
        Opinion.Assignment assignment = new Opinion.Assignment("Visits", Town.CALLER.id());
        town.following.opinions().assign(id, assignment, Town.SUPERVISOR).orElseThrow();
        town.following.opinions().reply(id, "Noted", Town.CALLER).orElseThrow();
        assertThat(town.told).doesNotContain("survey-reply W-1");
    }

    private List<Opinion> opinions(Caller.Staff staff) {
        return town.following
                .opinions()
                .list(Optional.empty(), Optional.empty(), 10, Optional.empty(), staff)
                .items();
    }

    @Test
    void aThousandSuppliesReadTwiceAreAThousandFollowUpsAndAThousandMessages() {
        town.plan("supplied", SUPPLY, Form.SMS_LINK);
        IntStream.rangeClosed(1, 1000).forEach(number -> town.happens(SUPPLY, number, number));
        IntStream.rangeClosed(500, 1000).forEach(number -> town.happens(SUPPLY, number, number));
        town.at("2026-03-05T10:00:00");
        town.look();
        assertThat(town.followUps("supplied")).hasSize(1000);
        assertThat(town.told).hasSize(1000).doesNotHaveDuplicates();
    }
}
