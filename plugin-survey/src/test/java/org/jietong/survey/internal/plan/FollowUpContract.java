package org.jietong.survey.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jietong.api.identity.Scope;
import org.jietong.api.journal.Actor;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.journal.PlacedEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.Ids;
import org.jietong.api.tables.RaceLostException;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jietong.survey.internal.asking.Drawing;
import org.jietong.survey.internal.invitation.Form;
import org.jietong.survey.internal.store.JooqSurveyStore;
import org.jietong.survey.internal.store.SurveyStore;
import org.jietong.survey.internal.store.TestTables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What every database has to do for plans and their follow-ups. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FollowUpContract {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant SUPPLIED = Instant.parse("2026-03-02T01:00:00Z");
    private static final PlanJson JSON = new PlanJson(new ObjectMapper());

    private final AtomicLong drawn = new AtomicLong();
    private final Ids ids = () -> new UUID(0x0197_0000_0000_7000L, drawn.incrementAndGet());
    private TestTables tables;
    private SurveyStore database;

    abstract TestTables open() throws Exception;

    @BeforeAll
    void openDatabase() throws Exception {
        tables = open();
        database = new JooqSurveyStore(tables);
    }

    @AfterAll
    void closeDatabase() throws Exception {
        tables.close();
    }

    private Plan kept(Plan plan) {
        return database.transact(sql -> {
                    new PlanRows(sql, JSON).insert(plan);
                    return Outcome.done(plan);
                })
                .orElseThrow();
    }

    private Planning planning() {
        return new Planning(
                database,
                JSON,
                placed -> Optional.of(SamplePlans.customer((int) placed.position())),
                ids,
                Clock.fixed(SUPPLIED, ZONE));
    }

    private void read(PlacedEvent event) {
        assertThatCode(() -> planning().accept(event)).doesNotThrowAnyException();
    }

    private static PlacedEvent supplied(int number) {
        return new PlacedEvent(
                number,
                new JournalEvent(
                        new UUID(300, number),
                        new UUID(400, number),
                        Optional.of(new UUID(100, number)),
                        5,
                        "SUPPLY_STARTED",
                        SUPPLIED,
                        new Actor(Actor.Kind.STAFF, "Clerk"),
                        Map.of()));
    }

    private List<FollowUp> of(String plan) {
        return database.read(sql -> new FollowUpRows(sql).list(FollowUpRows.ofPlan(plan), Optional.empty(), 5000));
    }

    @Test
    void aPlanIsReadAsItWasWritten() {
        Plan season = new Plan(
                "heating-season",
                SamplePlans.afterSupply(Form.PHONE).title(),
                new Trigger.DayComes(
                        LocalDate.of(2026, 10, 15), true, Optional.of(new Sampling(new BigDecimal("0.05"), -7))),
                new Audience(
                        Optional.of(new UtilityCode("heating")), Set.of(new District("150302")), Set.of("H1", "H2")),
                "supply-heating",
                List.of(Form.QR_CODE, Form.VISIT),
                new Timing(0, LocalTime.of(9, 30), List.of(), 14),
                new Cap(3, 90),
                Optional.empty(),
                1);
        kept(season);
        assertThat(database.<Optional<Plan>>read(sql -> new PlanRows(sql, JSON).find("heating-season")))
                .contains(season);
        Plan started = season.started(SUPPLIED);
        assertThat(saved(started)).isTrue();
        assertThat(saved(started)).isFalse();
        assertThat(database.<List<Plan>>read(sql -> new PlanRows(sql, JSON).running()))
                .contains(started);
    }

    private boolean saved(Plan plan) {
        return database.transact(sql -> Outcome.done(new PlanRows(sql, JSON).save(plan)))
                .orElseThrow();
    }

    @Test
    void anEventThatIsReadAgainPlansNoSecondFollowUp() {
        Plan plan = kept(SamplePlans.plan("twice", new Trigger.Happened("SUPPLY_STARTED"), Form.SMS_LINK));
        read(supplied(1));
        read(supplied(1));
        read(supplied(2));
        assertThat(of("twice")).hasSize(2).allSatisfy(followUp -> {
            assertThat(followUp.progress().nextAt()).contains(Instant.parse("2026-03-05T02:00:00Z"));
            assertThat(followUp.triggeredAt()).isEqualTo(SUPPLIED);
        });
        FollowUp first = of("twice").get(0);
        assertThat(database.<Optional<FollowUp>>read(sql -> new FollowUpRows(sql).find(first.id())))
                .contains(first);
        assertThat(plan.audience().includes(first.customer())).isTrue();
    }

    @Test
    void theDatabaseItselfHoldsOffASecondFollowUpOfTheSameOrigin() {
        FollowUp one = SamplePlans.planned(901, SamplePlans.afterSupply(Form.PHONE), SUPPLIED, SUPPLIED);
        assertThat(inserted(one)).isEqualTo(1);
        assertThat(inserted(one)).isZero();
        assertThatThrownBy(() -> database.transact(sql -> Outcome.done(sql.execute(
                        "insert into survey_follow_up select * from survey_follow_up where number = 'W-901'"))))
                .hasStackTraceContaining(RaceLostException.class.getName());
    }

    private int inserted(FollowUp followUp) {
        return database.transact(sql -> Outcome.done(new FollowUpRows(sql).insertNew(List.of(followUp))))
                .orElseThrow();
    }

    @Test
    void ofTwoWhoGoOnWithAFollowUpOneIsTooLate() {
        FollowUp planned = SamplePlans.planned(902, SamplePlans.afterSupply(Form.PHONE), SUPPLIED, SUPPLIED);
        inserted(planned);
        FollowUp asked = planned.with(planned.progress().asked(new UUID(9, 902), SUPPLIED, SUPPLIED.plusSeconds(9)));
        assertThat(advanced(asked)).isTrue();
        assertThat(advanced(asked)).isFalse();
        assertThat(database.<Optional<FollowUp>>read(sql -> new FollowUpRows(sql).ofInvitation(new UUID(9, 902))))
                .contains(asked);
        assertThat(database.<Integer>read(sql -> new FollowUpRows(sql).askedSince("respondent-902", SUPPLIED)))
                .isEqualTo(1);
        assertThat(database.<Integer>read(
                        sql -> new FollowUpRows(sql).askedSince("respondent-902", SUPPLIED.plusSeconds(1))))
                .isZero();
        assertThat(database.<List<FollowUp>>read(sql -> new FollowUpRows(sql).due(SUPPLIED.plusSeconds(9), 5000)))
                .contains(asked);
    }

    private boolean advanced(FollowUp next) {
        return database.transact(sql -> Outcome.done(new FollowUpRows(sql).save(next)))
                .orElseThrow();
    }

    /** 300 supplied: 384.15 / (1 + 383.15 / 300) = 168.69. */
    @Test
    void aSampleIsDrawnOnceAndCanBeDrawnAgainFromItsSeedAndFrame() {
        Trigger day = new Trigger.DayComes(
                LocalDate.of(2026, 3, 4), false, Optional.of(new Sampling(new BigDecimal("0.05"), 42)));
        Plan plan = kept(SamplePlans.plan("sample", day, Form.SMS_LINK));
        IntStream.rangeClosed(2001, 2300).mapToObj(FollowUpContract::supplied).forEach(this::read);
        Drawing drawing = new Drawing(database, JSON, ids, Clock.fixed(SUPPLIED, ZONE));
        drawing.page(Instant.parse("2026-03-03T15:59:59Z"));
        assertThat(of("sample")).isEmpty();
        drawing.page(Instant.parse("2026-03-03T16:00:00Z"));
        drawing.page(Instant.parse("2026-03-04T16:00:00Z"));

        Drawn drawn = database.read(sql -> new DrawRows(sql).of("sample")).get(0);
        List<UUID> frame = database.read(sql -> new DrawRows(sql).frame(drawn.id()));
        assertThat(frame).hasSize(drawn.population()).hasSizeGreaterThanOrEqualTo(300);
        assertThat(drawn.size()).isEqualTo(SampleSize.of(frame.size(), new BigDecimal("0.05")));
        assertThat(drawn.finished()).isTrue();
        assertThat(of("sample").stream().map(followUp -> followUp.customer().application()))
                .containsExactlyInAnyOrderElementsOf(new Draw(42).from(frame, drawn.size()));
        assertThat(plan.trigger()).isEqualTo(day);
        assertThat(database.<Map<FollowUpState, Integer>>read(sql -> new FollowUpRows(sql).counts("sample")))
                .isEqualTo(Map.of(FollowUpState.PLANNED, drawn.size()));
    }

    @Test
    void whoWantsNoQuestionsIsOnRecordUntilTheyChangeTheirMind() {
        String person = "respondent-77";
        for (int times = 0; times < 2; times++) {
            database.transact(sql -> {
                new RefusalRows(sql).register(person, RefusalRows.Source.STAFF, SUPPLIED);
                return Outcome.done(person);
            });
        }
        assertThat(database.<Boolean>read(sql -> new RefusalRows(sql).isRegistered(person)))
                .isTrue();
        database.transact(sql -> {
            new RefusalRows(sql).withdraw(person);
            return Outcome.done(person);
        });
        assertThat(database.<Boolean>read(sql -> new RefusalRows(sql).isRegistered(person)))
                .isFalse();
    }

    @Test
    void staffSeeWhatLiesWithinTheirScope() {
        inserted(SamplePlans.planned(903, SamplePlans.afterSupply(Form.PHONE), SUPPLIED, SUPPLIED));
        assertThat(seen(Scope.everything())).isEqualTo(1);
        assertThat(seen(new Scope(Optional.of(new UtilityCode("water")), Set.of(new District("150302")))))
                .isEqualTo(1);
        assertThat(seen(new Scope(Optional.of(new UtilityCode("gas")), Set.of())))
                .isZero();
        assertThat(seen(new Scope(Optional.empty(), Set.of(new District("150304")))))
                .isZero();
    }

    private int seen(Scope scope) {
        return database.read(sql -> new FollowUpRows(sql)
                        .list(CustomerColumns.within(scope).and(FollowUpRows.of("W-903")), Optional.empty(), 10))
                .size();
    }
}
