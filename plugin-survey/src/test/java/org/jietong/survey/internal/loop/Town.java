package org.jietong.survey.internal.loop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.journal.Actor;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.journal.PlacedEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.repetition.Once;
import org.jietong.api.store.Ids;
import org.jietong.api.tables.OwnTransaction;
import org.jietong.api.utility.UtilityCode;
import org.jietong.survey.internal.answering.RespondentDesk;
import org.jietong.survey.internal.answering.StaffEntry;
import org.jietong.survey.internal.asking.Links;
import org.jietong.survey.internal.asking.Telling;
import org.jietong.survey.internal.invitation.Form;
import org.jietong.survey.internal.invitation.StoredInvitations;
import org.jietong.survey.internal.life.StoredQuestionnaires;
import org.jietong.survey.internal.life.Templates;
import org.jietong.survey.internal.plan.Customer;
import org.jietong.survey.internal.plan.FollowUp;
import org.jietong.survey.internal.plan.FollowUpDesk;
import org.jietong.survey.internal.plan.FollowUpState;
import org.jietong.survey.internal.plan.PlanRequest;
import org.jietong.survey.internal.plan.SamplePlans;
import org.jietong.survey.internal.store.SurveyStore;
import org.jietong.testkit.SettableClock;

/** A town whose people are supplied and followed up, with everything but the kernel itself. */
final class Town implements Telling {
    static final Caller.Staff SUPERVISOR =
            new Caller.Staff(new UUID(1, 7), "Supervisor", Set.of(Role.SUPERVISOR), Scope.everything());
    static final Caller.Staff CALLER =
            new Caller.Staff(new UUID(1, 8), "Caller", Set.of(Role.CLERK), Scope.everything());
    static final Caller.Staff OTHER_CALLER =
            new Caller.Staff(new UUID(1, 9), "Other caller", Set.of(Role.CLERK), Scope.everything());
    static final Caller.Staff REPRESENTATIVE = new Caller.Staff(
            SamplePlans.REPRESENTATIVE, "Representative", Set.of(Role.REPRESENTATIVE), Scope.everything());

    final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    final List<String> told = new ArrayList<>();
    final List<Aftermath> plain = new ArrayList<>();
    final SurveyStore database;
    final FollowingUp following;
    final RespondentDesk respondents;
    final StaffEntry entry;
    private final List<String> links = new ArrayList<>();
    private final AtomicLong drawn = new AtomicLong();

    Town(SurveyStore database) {
        this.database = database;
        Ids ids = () -> new UUID(0x0197_0000_0000_7000L, drawn.incrementAndGet());
        StoredQuestionnaires questionnaires = new StoredQuestionnaires();
        StoredInvitations invitations = new StoredInvitations(questionnaires, ids, new SecureRandom(), clock);
        Kernel kernel = new Kernel(
                placed -> Optional.of(
                        SamplePlans.customer((int) placed.event().caseId().getLeastSignificantBits())),
                number -> Outcome.done(SamplePlans.customer(Integer.parseInt(number.substring(2)))),
                () -> List.of(member(SUPERVISOR), member(CALLER), member(REPRESENTATIVE)),
                opened ->
                        LocalDate.ofInstant(opened, ZoneId.of("Asia/Shanghai")).plusDays(7),
                this,
                aftermath -> Outcome.done(plain.add(aftermath)),
                ids,
                clock);
        this.following = new FollowingUp(database, questionnaires, invitations, kernel);
        this.respondents = new RespondentDesk(database, questionnaires, List.of(following.listener()), ids, clock);
        this.entry = new StaffEntry(database, questionnaires, List.of(following.listener()), ids, clock);
        new Templates(database, clock).install();
    }

    private static StaffMember member(Caller.Staff staff) {
        return new StaffMember(
                staff.id(), staff.name(), staff.name(), "13800000000", staff.roles(), staff.scope(), 1, true, true);
    }

    @Override
    public void applicant(
            Customer customer, String key, String template, Map<String, String> parameters, OwnTransaction own) {
        told.add(template + " " + customer.number());
        Optional.ofNullable(parameters.get("link")).ifPresent(links::add);
    }

    @Override
    public void staff(
            UUID staff,
            Customer customer,
            String key,
            String template,
            Map<String, String> parameters,
            OwnTransaction own) {
        told.add(template + " " + staff.getLeastSignificantBits());
    }

    /** Makes a plan for the water connection and starts it: three days after, remembered after two, open for seven. */
    void plan(String code, String event, Form... forms) {
        PlanRequest request = new PlanRequest(
                new PlanRequest.Title("通水后回访", "After the supply"),
                new PlanRequest.When(Optional.of(event), Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.of(new PlanRequest.Whom(
                        Optional.of(new UtilityCode("water")), Optional.empty(), Optional.empty())),
                "water-connection",
                List.of(forms),
                new PlanRequest.Times(3, Optional.empty(), Optional.of(List.of(2)), 7),
                Optional.of(new PlanRequest.Most(1, 30)));
        following.plans().put(code, request, OptionalLong.empty(), SUPERVISOR).orElseThrow();
        following.plans().start(code, OptionalLong.empty(), SUPERVISOR).orElseThrow();
    }

    /** Something happens to an application. */
    void happens(String event, int application, int id) {
        try {
            following
                    .consumer()
                    .accept(new PlacedEvent(
                            id,
                            new JournalEvent(
                                    new UUID(300, id),
                                    new UUID(400, application),
                                    Optional.of(new UUID(100, application)),
                                    id,
                                    event,
                                    clock.instant(),
                                    new Actor(Actor.Kind.STAFF, "Clerk"),
                                    Map.of())));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** It becomes some day and hour, and the survey has its look. */
    void at(String local) {
        clock.set(OffsetDateTime.parse(local + "+08:00").toInstant());
        look();
    }

    void look() {
        following.job(new Links(Optional.of("https://example.cn"))).run();
    }

    /** The token of the last link that was sent. */
    String token() {
        String link = links.get(links.size() - 1);
        return link.substring(link.indexOf('#') + 1);
    }

    /** Answers the last link: the level, with what else is asked of the unhappy. */
    void answers(int level) {
        respondents.complete(token(), Optional.of(sheet(level))).orElseThrow();
    }

    /** What somebody answers; whoever is as unhappy as can be wants a reply to what they wrote. */
    static JsonNode sheet(int level) {
        try {
            String unhappy = level < 4
                    ? ""
                    : ", \"reasons\": [\"too_slow\"], \"complaint\": \"Nobody came.\"," + " \"reply_wanted\": \""
                            + (level == 5 ? "yes" : "no") + "\"";
            return new ObjectMapper().readTree("{\"overall\": " + level + unhappy + "}");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Staff enter what was said. */
    void enters(UUID invitation, int level, Caller.Staff staff) {
        entry.enter(invitation, sheet(level), staff, Once.unrepeated()).orElseThrow();
    }

    List<FollowUp> followUps(String plan) {
        return following
                .followUps()
                .list(
                        new FollowUpDesk.Wanted(Optional.of(plan), Optional.empty(), Optional.empty()),
                        2000,
                        Optional.empty(),
                        SUPERVISOR)
                .items();
    }

    List<FollowUpState> states(String plan) {
        return followUps(plan).stream()
                .map(followUp -> followUp.progress().state())
                .toList();
    }
}
