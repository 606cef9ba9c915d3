package org.jietong.survey.internal.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.jietong.survey.internal.store.Survey.asking;
import static org.jietong.survey.internal.store.Survey.comment;
import static org.jietong.survey.internal.store.Survey.json;
import static org.jietong.survey.internal.store.Survey.overall;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jietong.api.identity.Scope;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.repetition.Once;
import org.jietong.api.text.District;
import org.jietong.survey.internal.condition.Value;
import org.jietong.survey.internal.invitation.Form;
import org.jietong.survey.internal.invitation.IssuedInvitation;
import org.jietong.survey.internal.questionnaire.Kind;
import org.jietong.survey.internal.store.Survey;
import org.jietong.survey.internal.store.TestTables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** How invitations are answered, on every database. Each test has a questionnaire of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AnsweringContract {
    private TestTables tables;
    private Survey survey;

    abstract TestTables open() throws Exception;

    @BeforeAll
    void prepare() throws Exception {
        tables = open();
        survey = new Survey(tables);
    }

    @AfterAll
    void close() throws Exception {
        tables.close();
    }

    private String published(String code) {
        survey.publish(code, asking("t", overall(), comment("words")));
        return code;
    }

    private List<ListedResponse> responses(String code) {
        return survey.responses.list(code, OptionalInt.empty(), Optional.empty(), 100, Scope.everything());
    }

    private static Problem problem(Outcome<?> outcome) {
        return outcome.problem().orElseThrow();
    }

    private static List<String> codes(Outcome<?> outcome) {
        return problem(outcome).violations().stream().map(Violation::code).toList();
    }

    @Test
    void answersAreSavedAsOneGoesAndTakenUpWithTheSameToken() {
        String token = survey.token(published("resumed"));
        survey.respondents.save(token, json("{'words':'first'}")).orElseThrow();
        survey.respondents.save(token, json("{'overall':2,'words':'second'}")).orElseThrow();
        OpenSheet sheet = survey.respondents.open(token).orElseThrow();
        assertThat(sheet.draft().orElseThrow().answers()).isEqualTo("{\"overall\":2,\"words\":\"second\"}");
        survey.respondents.complete(token, Optional.empty()).orElseThrow();
        assertThat(responses("resumed").get(0).answers())
                .extracting(Answer::key, Answer::kind)
                .containsExactlyInAnyOrder(tuple("overall", Kind.SATISFACTION), tuple("words", Kind.TEXT));
    }

    @Test
    void aSecondCompletionIsRefusedAndTheFirstStays() {
        String token = survey.token(published("twice"));
        survey.respondents.complete(token, Optional.of(json("{'overall':5}"))).orElseThrow();
        List<ListedResponse> first = responses("twice");
        Outcome<Response> second = survey.respondents.complete(token, Optional.of(json("{'overall':1}")));
        assertThat(problem(second).type()).isEqualTo(ProblemType.CONFLICT);
        assertThat(codes(second)).containsExactly("ALREADY_ANSWERED");
        assertThat(codes(survey.respondents.save(token, json("{'overall':1}")))).containsExactly("ALREADY_ANSWERED");
        assertThat(codes(survey.respondents.open(token))).containsExactly("ALREADY_ANSWERED");
        assertThat(responses("twice")).isEqualTo(first);
        assertThat(first).hasSize(1);
        assertThat(first.get(0).answers().get(0).value().isSameAs(Value.of(5))).isTrue();
    }

    @Test
    void ofManyCompletionsAtOnceOneCounts() throws Exception {
        String token = survey.token(published("racing"));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Outcome<Response>>> tries = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                int level = i % 5 + 1;
                tries.add(() -> survey.respondents.complete(token, Optional.of(json("{'overall':" + level + "}"))));
            }
            int done = 0;
            for (Future<Outcome<Response>> each : threads.invokeAll(tries)) {
                done += each.get().problem().isEmpty() ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
            assertThat(responses("racing")).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whatNobodyChoseIsNotThere() {
        survey.publish(
                "nodefault",
                asking(
                        "t",
                        overall(),
                        comment("words"),
                        "{'type':'rating','name':'recommend'," + "'title':'t','rateMin':0,'rateMax':10}"));
        String token = survey.token("nodefault");
        assertThat(codes(survey.respondents.complete(token, Optional.empty()))).containsExactly("MISSING");
        survey.respondents
                .complete(token, Optional.of(json("{'overall':3,'recommend':null,'words':' '}")))
                .orElseThrow();
        assertThat(responses("nodefault").get(0).answers())
                .extracting(Answer::key)
                .containsExactly("overall");
    }

    @Test
    void aNewVersionPublishedWhileAnswersAreUnderWayMixesNothing() {
        published("edited");
        String before = survey.token("edited");
        survey.respondents.save(before, json("{'overall':2,'words':'old'}")).orElseThrow();
        survey.desk
                .draft("edited", asking("new", overall(), comment("other")), Survey.EDITOR, Once.unrepeated())
                .then(draft -> survey.desk.publish("edited", 2, OptionalLong.empty(), Survey.EDITOR))
                .orElseThrow();
        String after = survey.token("edited");
        assertThat(survey.respondents.open(before).orElseThrow().version().version())
                .isEqualTo(1);
        assertThat(survey.respondents.open(after).orElseThrow().version().version())
                .isEqualTo(2);
        assertThat(codes(survey.respondents.complete(after, Optional.of(json("{'overall':1,'words':'x'}")))))
                .containsExactly("UNKNOWN");
        survey.respondents.complete(before, Optional.empty()).orElseThrow();
        survey.respondents
                .complete(after, Optional.of(json("{'overall':4,'other':'y'}")))
                .orElseThrow();
        assertThat(versions(1)).singleElement().satisfies(response -> assertThat(response.answers())
                .extracting(Answer::key)
                .containsExactlyInAnyOrder("overall", "words"));
        assertThat(versions(2)).singleElement().satisfies(response -> assertThat(response.answers())
                .extracting(Answer::key)
                .containsExactlyInAnyOrder("overall", "other"));
    }

    private List<ListedResponse> versions(int number) {
        return survey.responses.list("edited", OptionalInt.of(number), Optional.empty(), 100, Scope.everything());
    }

    @Test
    void aTokenThatWasNotGivenOpensNothing() {
        String token = survey.token(published("guessed"));
        String other = (token.charAt(0) == 'A' ? 'B' : 'A') + token.substring(1);
        assertThat(problem(survey.respondents.open(other)).type()).isEqualTo(ProblemType.NOT_FOUND);
        assertThat(problem(survey.respondents.open("' or '1'='1")).type()).isEqualTo(ProblemType.NOT_FOUND);
        assertThat(problem(survey.respondents.open("")).type()).isEqualTo(ProblemType.NOT_FOUND);
    }

    @Test
    void whoeverGuessesIsSlowedDownAndWhoeverKnowsIsNot() {
        Survey node = new Survey(tables);
        String token = node.token(published("flooded"));
        for (int i = 0; i < Guesses.MOST; i++) {
            assertThat(problem(node.respondents.open("x".repeat(43))).type()).isEqualTo(ProblemType.NOT_FOUND);
        }
        Problem refused = problem(node.respondents.open("x".repeat(43)));
        assertThat(refused.type()).isEqualTo(ProblemType.TOO_MANY_REQUESTS);
        assertThat(refused.arguments()).containsEntry("retryAfterSeconds", "61");
        assertThat(node.respondents.open(token).problem()).isEmpty();
        node.clock.advance(Duration.ofSeconds(61));
        assertThat(problem(node.respondents.open("x".repeat(43))).type()).isEqualTo(ProblemType.NOT_FOUND);
    }

    @Test
    void theTokenItselfIsNowhere() {
        String token = survey.token(published("secret"));
        int rows = survey.store.read(
                sql -> sql.fetch("select token_digest from survey_invitation where token_digest = '" + token + "'")
                        .size());
        assertThat(rows).isZero();
    }

    @Test
    void oneTokenAnswersOneInvitation() {
        published("apart");
        String mine = survey.token("apart");
        String theirs = survey.token("apart");
        survey.respondents.save(mine, json("{'words':'mine'}")).orElseThrow();
        assertThat(survey.respondents.open(theirs).orElseThrow().draft()).isEmpty();
        survey.respondents.complete(mine, Optional.of(json("{'overall':1}"))).orElseThrow();
        assertThat(survey.respondents.open(theirs).problem()).isEmpty();
    }

    @Test
    void anExpiredInvitationTakesNoAnswers() {
        Survey later = new Survey(tables);
        String token = later.token(published("expired"));
        later.respondents.save(token, json("{'overall':2}")).orElseThrow();
        later.clock.advance(Duration.ofDays(7));
        assertThat(codes(later.respondents.complete(token, Optional.empty()))).containsExactly("INVITATION_EXPIRED");
        later.store.transact(sql -> Outcome.done(later.invitations.expire(later.clock.instant(), sql)));
        assertThat(codes(later.respondents.open(token))).containsExactly("INVITATION_EXPIRED");
        assertThat(responses("expired")).isEmpty();
    }

    @Test
    void aWithdrawnInvitationTakesNoAnswers() {
        IssuedInvitation issued = survey.invite(published("withdrawn"), Form.QR_CODE, Optional.empty())
                .orElseThrow();
        survey.store
                .transact(sql -> survey.invitations.withdraw(issued.invitation().id(), sql))
                .orElseThrow();
        assertThat(codes(survey.respondents.open(issued.token().orElseThrow().value())))
                .containsExactly("INVITATION_WITHDRAWN");
    }

    @Test
    void nobodyIsAskedTwiceForTheSameReason() {
        published("origin");
        IssuedInvitation first =
                survey.invite("origin", Form.QR_CODE, Optional.of("plan/1")).orElseThrow();
        IssuedInvitation second =
                survey.invite("origin", Form.QR_CODE, Optional.of("plan/1")).orElseThrow();
        assertThat(second.invitation()).isEqualTo(first.invitation());
        assertThat(second.token()).isEmpty();
    }

    @Test
    void markupIsTextLikeAnyOther() {
        String token = survey.token(published("markup"));
        String markup = "<script>alert(1)</script> & <b>好</b>";
        survey.respondents
                .complete(token, Optional.of(json("{'overall':1,'words':'" + markup + "'}")))
                .orElseThrow();
        assertThat(responses("markup").get(0).answers())
                .filteredOn(answer -> answer.key().equals("words"))
                .extracting(Answer::value)
                .containsExactly(Value.of(markup));
    }

    @Test
    void staffEnterWhatWasSaidUnderTheirName() {
        UUID call = survey.invite(published("called"), Form.PHONE, Optional.empty())
                .orElseThrow()
                .invitation()
                .id();
        survey.staff
                .enter(
                        call,
                        json("{'overall':4}"),
                        Survey.member(new UUID(2, 2), Scope.everything()),
                        Once.unrepeated())
                .orElseThrow();
        assertThat(responses("called")).singleElement().satisfies(response -> {
            assertThat(response.enteredBy()).contains("王芳");
            assertThat(response.form()).isEqualTo(Form.PHONE);
            assertThat(response.unhappy()).isTrue();
        });
    }

    @Test
    void nobodyGetsATokenForWhatStaffEnter() {
        assertThat(survey.invite(published("tokenless"), Form.VISIT, Optional.empty())
                        .orElseThrow()
                        .token())
                .isEmpty();
    }

    @Test
    void nobodyEntersAnswersAboutTheirOwnWork() {
        UUID call = survey.invite(published("own"), Form.PHONE, Optional.empty())
                .orElseThrow()
                .invitation()
                .id();
        Outcome<Response> refused = survey.staff.enter(
                call,
                json("{'overall':1}"),
                Survey.member(Survey.REPRESENTATIVE, Scope.everything()),
                Once.unrepeated());
        assertThat(problem(refused).type()).isEqualTo(ProblemType.FORBIDDEN);
        assertThat(codes(refused)).containsExactly("OWN_WORK");
        assertThat(responses("own")).isEmpty();
    }

    @Test
    void staffEnterNothingForWhoeverAnswersAlone() {
        UUID link = survey.invite(published("alone"), Form.SMS_LINK, Optional.empty())
                .orElseThrow()
                .invitation()
                .id();
        assertThat(codes(survey.staff.enter(
                        link,
                        json("{'overall':1}"),
                        Survey.member(new UUID(2, 2), Scope.everything()),
                        Once.unrepeated())))
                .containsExactly("ANSWERED_BY_RESPONDENT");
    }

    @Test
    void staffEnterAndReadWithinTheirScope() {
        UUID call = survey.invite(published("scoped"), Form.PHONE, Optional.empty())
                .orElseThrow()
                .invitation()
                .id();
        Scope elsewhere = new Scope(Optional.of(Survey.WATER), Set.of(new District("150303")));
        assertThat(problem(survey.staff.enter(
                                call,
                                json("{'overall':1}"),
                                Survey.member(new UUID(2, 2), elsewhere),
                                Once.unrepeated()))
                        .type())
                .isEqualTo(ProblemType.FORBIDDEN);
        survey.staff
                .enter(
                        call,
                        json("{'overall':1}"),
                        Survey.member(new UUID(2, 2), Scope.everything()),
                        Once.unrepeated())
                .orElseThrow();
        assertThat(survey.responses.list("scoped", OptionalInt.empty(), Optional.empty(), 100, elsewhere))
                .isEmpty();
    }

    @Test
    void aListenerThatFailsKeepsTheResponseFromBeingKept() {
        published("failing");
        String token = survey.token("failing");
        Survey broken = new Survey(tables, (response, version, sql) -> {
            throw new IllegalStateException("cannot rectify");
        });
        assertThatThrownBy(() -> broken.respondents.complete(token, Optional.of(json("{'overall':5}"))))
                .hasRootCauseMessage("cannot rectify");
        assertThat(responses("failing")).isEmpty();
        survey.respondents.complete(token, Optional.of(json("{'overall':5}"))).orElseThrow();
        assertThat(responses("failing")).hasSize(1);
    }

    @Test
    void listenersAreToldWhetherSomebodyIsUnhappy() {
        String token = survey.token(published("told"));
        survey.told.clear();
        survey.respondents.complete(token, Optional.of(json("{'overall':4}"))).orElseThrow();
        assertThat(survey.told).singleElement().satisfies(response -> assertThat(response.unhappy())
                .isTrue());
    }
}
