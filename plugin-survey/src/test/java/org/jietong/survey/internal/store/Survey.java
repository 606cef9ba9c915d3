package org.jietong.survey.internal.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.journal.Actor;
import org.jietong.api.problem.Outcome;
import org.jietong.api.repetition.Once;
import org.jietong.api.tables.OwnTables;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jietong.survey.internal.answering.CompletionListener;
import org.jietong.survey.internal.answering.RespondentDesk;
import org.jietong.survey.internal.answering.Response;
import org.jietong.survey.internal.answering.ResponseReading;
import org.jietong.survey.internal.answering.StaffEntry;
import org.jietong.survey.internal.invitation.About;
import org.jietong.survey.internal.invitation.Form;
import org.jietong.survey.internal.invitation.InvitationRequest;
import org.jietong.survey.internal.invitation.Invitations;
import org.jietong.survey.internal.invitation.IssuedInvitation;
import org.jietong.survey.internal.invitation.StoredInvitations;
import org.jietong.survey.internal.life.QuestionnaireDesk;
import org.jietong.survey.internal.life.StoredQuestionnaires;
import org.jietong.survey.internal.questionnaire.Questionnaire;
import org.jietong.survey.internal.questionnaire.Questionnaires;
import org.jietong.survey.internal.questionnaire.Subject;
import org.jietong.testkit.SettableClock;

/** The survey put together over a database of a test. */
public final class Survey {
    public static final Instant NOON = Instant.parse("2026-11-26T04:00:00Z");
    public static final Actor EDITOR = new Actor(Actor.Kind.STAFF, "编辑");
    public static final UtilityCode WATER = new UtilityCode("water");
    public static final District HAIBOWAN = new District("150302");
    public static final UUID REPRESENTATIVE = new UUID(1, 1);

    public final SettableClock clock = new SettableClock(NOON);
    public final SurveyStore store;
    public final Questionnaires questionnaires = new StoredQuestionnaires();
    public final QuestionnaireDesk desk;
    public final Invitations invitations;
    public final RespondentDesk respondents;
    public final StaffEntry staff;
    public final ResponseReading responses;

    /** All that listeners were told. */
    public final List<Response> told = new CopyOnWriteArrayList<>();

    public Survey(OwnTables tables) {
        this(tables, (response, version, sql) -> {});
    }

    public Survey(OwnTables tables, CompletionListener other) {
        store = new JooqSurveyStore(tables);
        desk = new QuestionnaireDesk(store, clock);
        invitations = new StoredInvitations(questionnaires, UUID::randomUUID, new SecureRandom(), clock);
        List<CompletionListener> listeners = List.of((response, version, sql) -> told.add(response), other);
        respondents = new RespondentDesk(store, questionnaires, listeners, UUID::randomUUID, clock);
        staff = new StaffEntry(store, questionnaires, listeners, UUID::randomUUID, clock);
        responses = new ResponseReading(store);
    }

    /** JSON with apostrophes for quotes. */
    public static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** A definition with a title that asks these questions on one page. */
    public static JsonNode asking(String title, String... elements) {
        return json("{'title':'" + title + "','pages':[{'name':'p','elements':[" + String.join(",", elements)
                + "]}],'unhappyIf':'{overall} >= 4'}");
    }

    public static String overall() {
        return "{'type':'rating','name':'overall','title':'t','isRequired':true,'rateValues':["
                + "{'value':1,'text':'1'},{'value':2,'text':'2'},{'value':3,'text':'3'},"
                + "{'value':4,'text':'4'},{'value':5,'text':'5'}]}";
    }

    public static String comment(String key) {
        return "{'type':'comment','name':'" + key + "','title':'t','maxLength':200}";
    }

    /** Publishes the first version of a questionnaire. */
    public void publish(String code, JsonNode definition) {
        Questionnaire questionnaire = new Questionnaire(code, Subject.CONNECTION, Optional.empty());
        desk.create(questionnaire, definition, EDITOR, Once.unrepeated())
                .then(draft -> desk.publish(code, 1, OptionalLong.of(1), EDITOR))
                .orElseThrow();
    }

    public static About about() {
        return new About(
                Optional.of(new ApplicationNumber("W261126-7K3M9Q2X-5")),
                Optional.empty(),
                WATER,
                Optional.of("ORDINARY"),
                Optional.of(HAIBOWAN),
                Optional.of(REPRESENTATIVE),
                "a".repeat(64));
    }

    public Outcome<IssuedInvitation> invite(String questionnaire, Form form, Optional<String> origin) {
        Instant end = clock.instant().plus(Duration.ofDays(7));
        return store.transact(
                sql -> invitations.issue(new InvitationRequest(questionnaire, about(), form, end, origin), sql));
    }

    /** A token of a new invitation. */
    public String token(String questionnaire) {
        return invite(questionnaire, Form.QR_CODE, Optional.empty())
                .orElseThrow()
                .token()
                .orElseThrow()
                .value();
    }

    public static Caller.Staff member(UUID id, Scope scope) {
        return new Caller.Staff(id, "王芳", Set.of(Role.CLERK), scope);
    }
}
