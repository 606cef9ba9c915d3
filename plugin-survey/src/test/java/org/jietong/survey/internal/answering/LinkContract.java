package org.jietong.survey.internal.answering;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jietong.survey.internal.store.Survey.asking;
import static org.jietong.survey.internal.store.Survey.json;
import static org.jietong.survey.internal.store.Survey.overall;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jietong.api.cases.DocumentContents;
import org.jietong.api.cases.StoredContent;
import org.jietong.api.identity.Scope;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Violation;
import org.jietong.api.text.District;
import org.jietong.survey.internal.plan.RefusalRows;
import org.jietong.survey.internal.store.Survey;
import org.jietong.survey.internal.store.TestTables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What else whoever has a link can do: want no more questions, and hand in files that staff fetch. On every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LinkContract {
    private static final byte[] PHOTO = "a photo".getBytes(UTF_8);

    private TestTables tables;
    private Survey survey;
    private Declining declining;
    private AnswerFiles handedIn;
    private AnsweredFiles answered;

    abstract TestTables open() throws Exception;

    /** Keeps files in memory, as what they are said to be. */
    private static final class Drawer implements DocumentContents {
        private final Map<String, byte[]> kept = new ConcurrentHashMap<>();

        @Override
        public Outcome<StoredContent> keep(InputStream bytes, String fileName) throws IOException {
            byte[] content = bytes.readAllBytes();
            String digest = String.format("%064x", kept.size());
            kept.put(digest, content);
            return Outcome.done(
                    new StoredContent(digest, "image/png", content.length, fileName, StoredContent.Scan.CLEAN));
        }

        @Override
        public Optional<InputStream> open(StoredContent content) {
            return Optional.ofNullable(kept.get(content.sha256())).map(ByteArrayInputStream::new);
        }
    }

    @BeforeAll
    void prepare() throws Exception {
        tables = open();
        survey = new Survey(tables);
        Drawer drawer = new Drawer();
        declining = new Declining(survey.store, survey.respondents, survey.invitations, survey.clock);
        handedIn = new AnswerFiles(
                survey.store, survey.questionnaires, survey.respondents, drawer, UUID::randomUUID, survey.clock);
        answered = new AnsweredFiles(survey.store, drawer);
    }

    @AfterAll
    void close() throws Exception {
        tables.close();
    }

    private String token(String code) {
        survey.publish(code, asking("t", overall(), "{'type':'file','name':'photo','title':'t'}"));
        return survey.token(code);
    }

    private KeptFile handIn(String token) throws IOException {
        return handedIn.take(token, "photo", new ByteArrayInputStream(PHOTO), "渗漏.png")
                .orElseThrow();
    }

    private UUID response(String code) {
        return survey.responses
                .list(code, OptionalInt.empty(), Optional.empty(), 1, Scope.everything())
                .get(0)
                .id();
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.problem().orElseThrow().violations().stream()
                .map(Violation::code)
                .toList();
    }

    @Test
    void whoeverWantsNoMoreQuestionsIsRegisteredAndTheLinkOpensNothingAnyMore() {
        String token = token("declined");
        survey.respondents.save(token, json("{'overall':5}")).orElseThrow();
        declining.decline(token).orElseThrow();
        String person = Survey.about().respondent();
        assertThat(survey.store.<Boolean>read(sql -> new RefusalRows(sql).isRegistered(person)))
                .isTrue();
        assertThat(codes(survey.respondents.open(token))).containsExactly("INVITATION_WITHDRAWN");
        assertThat(codes(declining.decline(token))).containsExactly("INVITATION_WITHDRAWN");
        assertThat(survey.responses.list("declined", OptionalInt.empty(), Optional.empty(), 1, Scope.everything()))
                .isEmpty();
    }

    @Test
    void whatWasAnsweredAlreadyIsNotTakenBackByWantingNoMore() {
        String token = token("answered");
        survey.respondents.complete(token, Optional.of(json("{'overall':2}"))).orElseThrow();
        assertThat(codes(declining.decline(token))).containsExactly("ALREADY_ANSWERED");
        assertThat(response("answered")).isNotNull();
    }

    @Test
    void staffFetchTheFileOfAnAnswerWithinTheirScope() throws IOException {
        String token = token("filed");
        KeptFile file = handIn(token);
        survey.respondents
                .complete(token, Optional.of(json("{'overall':2,'photo':'" + file.id() + "'}")))
                .orElseThrow();
        KeptFile found =
                answered.find(response("filed"), file.id(), Scope.everything()).orElseThrow();
        try (InputStream bytes = answered.open(found).orElseThrow()) {
            assertThat(bytes.readAllBytes()).isEqualTo(PHOTO);
        }
        assertThat(found.content().fileName()).isEqualTo("渗漏.png");
        Scope elsewhere = new Scope(Optional.of(Survey.WATER), Set.of(new District("150304")));
        assertThat(answered.find(response("filed"), file.id(), elsewhere)).isEmpty();
    }

    @Test
    void aFileThatNoAnswerNamesIsShownToNobody() throws IOException {
        String token = token("unnamed");
        KeptFile unnamed = handIn(token);
        KeptFile named = handIn(token);
        survey.respondents
                .complete(token, Optional.of(json("{'overall':2,'photo':'" + named.id() + "'}")))
                .orElseThrow();
        UUID response = response("unnamed");
        assertThat(answered.find(response, unnamed.id(), Scope.everything())).isEmpty();
        assertThat(answered.find(UUID.randomUUID(), named.id(), Scope.everything()))
                .isEmpty();
    }
}
