package org.jietong.core.internal.calendars.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jietong.api.calendars.CalendarEvent;
import org.jietong.api.calendars.CalendarLife;
import org.jietong.api.calendars.CalendarPreview;
import org.jietong.api.calendars.CalendarStanding;
import org.jietong.api.calendars.CalendarState;
import org.jietong.api.calendars.ScheduledYear;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.repetition.Once;
import org.jietong.api.utility.UtilityCode;
import org.jietong.core.internal.calendars.ActivatedSchedules;
import org.jietong.core.internal.calendars.Schedules;
import org.jietong.core.internal.calendars.check.ScheduleText;
import org.jietong.core.internal.fakes.InMemoryStore;
import org.jietong.core.internal.fakes.RolePolicy;
import org.jietong.core.internal.fakes.SettableClock;
import org.jietong.core.internal.time.Calendars;
import org.junit.jupiter.api.Test;

class CalendarLifeTest {
    private static final Caller AUTHOR = somebody(1, Scope.everything());
    private static final Caller APPROVER = somebody(2, Scope.everything());
    private static final Caller OF_WATER = somebody(3, new Scope(Optional.of(new UtilityCode("water")), Set.of()));
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final String LONGER_2027 = Schedules.OF_2027 + "2027-01-04,off,元旦,2027\n";

    private final InMemoryStore store = new InMemoryStore();
    private final SettableClock clock = new SettableClock("2026-11-26T09:00");
    private final AtomicLong ids = new AtomicLong();
    private final Calendars calendars = new Calendars(Schedules.SHIPPED);
    private final CalendarLife life = node(calendars);

    /** Clerks of the fake policy may do everything. */
    private static Caller somebody(int id, Scope scope) {
        return new Caller.Staff(new UUID(7, id), "管理员" + id, Set.of(Role.CLERK), scope);
    }

    private CalendarLife node(Calendars ofNode) {
        return new StoredCalendarLife(
                new Deciding(store, new RolePolicy(), this::id, clock),
                ActivatedSchedules.over(store, ofNode),
                (before, after) -> new CalendarPreview(before == after ? 0 : 1, 0, 0, 0, 0, 0, List.of(), 0));
    }

    private UUID id() {
        return new UUID(0x7000, ids.incrementAndGet());
    }

    private Outcome<CalendarStanding> handedIn(String csv, Caller caller) {
        return life.handIn(csv.getBytes(StandardCharsets.UTF_8), "国办通知", caller, Once.unrepeated());
    }

    private String draft(String csv) {
        return handedIn(csv, AUTHOR).orElseThrow().digest();
    }

    private String approved(String csv) {
        String digest = draft(csv);
        assertThat(life.check(digest, AUTHOR).orElseThrow().passed()).isTrue();
        life.approve(digest, "", APPROVER, Once.unrepeated()).orElseThrow();
        return digest;
    }

    private String activated(String csv) {
        String digest = approved(csv);
        activate(digest).orElseThrow();
        return digest;
    }

    private Outcome<CalendarStanding> activate(String digest) {
        return life.activate(digest, "", AUTHOR, Once.unrepeated());
    }

    private CalendarState state(String digest) {
        return life.find(digest, AUTHOR).orElseThrow().state();
    }

    private boolean isWorked(LocalDate date) {
        return calendars.get().isWorkingDay(date);
    }

    private static ProblemType refused(Outcome<?> outcome) {
        return outcome.problem().map(Problem::type).orElseThrow();
    }

    @Test
    void aScheduleIsHandedInCheckedApprovedByASecondPersonAndCountedBy() {
        String digest = draft(Schedules.OF_2027);
        assertThat(state(digest)).isEqualTo(CalendarState.DRAFT);
        assertThat(life.check(digest, AUTHOR).orElseThrow().standing().state()).isEqualTo(CalendarState.CHECKED);
        assertThat(life.approve(digest, "", APPROVER, Once.unrepeated())
                        .orElseThrow()
                        .state())
                .isEqualTo(CalendarState.APPROVED);
        assertThat(isWorked(NEW_YEAR)).isTrue();

        assertThat(activate(digest).orElseThrow().state()).isEqualTo(CalendarState.ACTIVE);

        assertThat(isWorked(NEW_YEAR)).isFalse();
        assertThat(calendars.get().scheduledYears()).contains(2026, 2027);
        List<CalendarEvent> history = life.find(digest, AUTHOR).orElseThrow().history();
        assertThat(history)
                .extracting(event -> event.type() + " " + event.by().name())
                .containsExactly("UPLOADED 管理员1", "CHECKED 管理员1", "APPROVED 管理员2", "ACTIVATED 管理员1");
        assertThat(history.get(0).why()).isEqualTo("国办通知");
    }

    @Test
    void whoeverHandedAScheduleInDoesNotApproveIt() {
        String digest = draft(Schedules.OF_2027);
        life.check(digest, AUTHOR).orElseThrow();

        assertThat(refused(life.approve(digest, "", AUTHOR, Once.unrepeated()))).isEqualTo(ProblemType.FOUR_EYES);
        assertThat(refused(life.approve(digest, "", new Caller.Machine("sweep"), Once.unrepeated())))
                .isEqualTo(ProblemType.FOUR_EYES);
        assertThat(state(digest)).isEqualTo(CalendarState.CHECKED);
    }

    @Test
    void whatDidNotPassTheCheckIsNeitherPreviewedNorApprovedNorActivated() {
        String digest = draft(Schedules.OF_2027.replace("2027-06-09,off,端午节", "2027-06-09,off,"));

        assertThat(life.check(digest, AUTHOR).orElseThrow().passed()).isFalse();

        assertThat(state(digest)).isEqualTo(CalendarState.DRAFT);
        assertThat(refused(life.preview(digest, AUTHOR))).isEqualTo(ProblemType.CALENDAR_TRANSITION_REFUSED);
        assertThat(refused(life.approve(digest, "", APPROVER, Once.unrepeated())))
                .isEqualTo(ProblemType.CALENDAR_TRANSITION_REFUSED);
        assertThat(refused(activate(digest))).isEqualTo(ProblemType.CALENDAR_TRANSITION_REFUSED);
    }

    @Test
    void theSameDaysInAnotherOrderAreTheSameSchedule() {
        String digest = draft(Schedules.OF_2027);

        CalendarStanding again = handedIn(
                        Schedules.OF_2027.replace("2027-01-01,off,元旦,2027\n", "") + "2027-01-01,off,元旦,2027", APPROVER)
                .orElseThrow();

        assertThat(again.digest()).isEqualTo(digest);
        assertThat(again.history()).hasSize(1);
        assertThat(life.overview(AUTHOR).orElseThrow().schedules()).hasSize(1);
    }

    @Test
    void aCorrectionTakesThePlaceOfTheScheduleAndIsRolledBackToIt() {
        String first = activated(Schedules.OF_2027);
        String correction = activated(LONGER_2027);
        assertThat(state(first)).isEqualTo(CalendarState.SUPERSEDED);
        assertThat(isWorked(NEW_YEAR.plusDays(3))).isFalse();

        CalendarStanding left =
                life.rollBack(correction, "印错了", AUTHOR, Once.unrepeated()).orElseThrow();

        assertThat(left.state()).isEqualTo(CalendarState.SUPERSEDED);
        assertThat(state(first)).isEqualTo(CalendarState.ACTIVE);
        assertThat(isWorked(NEW_YEAR.plusDays(3))).isTrue();
        assertThat(activate(correction).orElseThrow().state()).isEqualTo(CalendarState.ACTIVE);
    }

    @Test
    void aYearWhoseOnlyScheduleIsRolledBackIsAsTheProductHasIt() {
        String digest = activated(Schedules.shipped(2026) + "2026-12-31,off,元旦,2026\n");
        assertThat(isWorked(LocalDate.of(2026, 12, 31))).isFalse();

        life.rollBack(digest, "", AUTHOR, Once.unrepeated()).orElseThrow();

        assertThat(isWorked(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(refused(life.rollBack(digest, "", AUTHOR, Once.unrepeated())))
                .isEqualTo(ProblemType.CALENDAR_TRANSITION_REFUSED);
    }

    @Test
    void whatWasNeverActiveCanBeTakenBackAndNothingElse() {
        String digest = approved(Schedules.OF_2027);

        assertThat(life.withdraw(digest, "", AUTHOR, Once.unrepeated())
                        .orElseThrow()
                        .state())
                .isEqualTo(CalendarState.WITHDRAWN);
        assertThat(refused(activate(digest))).isEqualTo(ProblemType.CALENDAR_TRANSITION_REFUSED);
        String active = activated(LONGER_2027);
        assertThat(refused(life.withdraw(active, "", AUTHOR, Once.unrepeated())))
                .isEqualTo(ProblemType.CALENDAR_TRANSITION_REFUSED);
    }

    @Test
    void whatWasTakenBackCanBeHandedInAgainAndIsThenOfWhoeverDoes() {
        String digest = approved(Schedules.OF_2027);
        life.withdraw(digest, "", AUTHOR, Once.unrepeated()).orElseThrow();

        CalendarStanding again = handedIn(Schedules.OF_2027, APPROVER).orElseThrow();

        assertThat(again.digest()).isEqualTo(digest);
        assertThat(again.state()).isEqualTo(CalendarState.DRAFT);
        assertThat(life.check(digest, APPROVER).orElseThrow().passed()).isTrue();
        assertThat(refused(life.approve(digest, "", APPROVER, Once.unrepeated())))
                .isEqualTo(ProblemType.FOUR_EYES);
        assertThat(life.approve(digest, "", AUTHOR, Once.unrepeated())
                        .orElseThrow()
                        .state())
                .isEqualTo(CalendarState.APPROVED);
    }

    @Test
    void whatANeighbourContradictsByTheTimeOfItsActivationIsRefused() {
        String of2028 = Schedules.OF_2027.replace("2027-", "2028-").replace(",2027", ",2028");
        String digest = draft(Schedules.OF_2027 + "2027-12-31,off,元旦,2027\n2027-12-26,work,元旦,2027\n");
        life.check(digest, AUTHOR).orElseThrow();
        life.approve(digest, "", APPROVER, Once.unrepeated()).orElseThrow();
        assertThat(state(digest)).isEqualTo(CalendarState.APPROVED);
        calendars.activated(Map.of(
                2028, ScheduleText.schedule(of2028 + "2027-12-26,off,元旦,2028\n").orElseThrow()));

        Outcome<CalendarStanding> outcome = activate(digest);

        assertThat(refused(outcome)).isEqualTo(ProblemType.CALENDAR_REFUSED);
        assertThat(outcome.problem().orElseThrow().violations())
                .extracting(Violation::code)
                .containsExactly("NEIGHBOUR_DIFFERS");
    }

    @Test
    void whatIsInForceOfAYearIsTakenOutWhereverItComesFrom() {
        String digest = activated(Schedules.OF_2027);

        assertThat(life.inForce(2026, OF_WATER).orElseThrow().csv()).isEqualTo(Schedules.shipped(2026));
        assertThat(draft(life.inForce(2027, AUTHOR).orElseThrow().csv())).isEqualTo(digest);
        assertThat(refused(life.inForce(2028, AUTHOR))).isEqualTo(ProblemType.NOT_FOUND);
    }

    @Test
    void theOverviewSaysWhereEachYearComesFrom() {
        String digest = activated(Schedules.OF_2027);

        List<ScheduledYear> years = life.overview(AUTHOR).orElseThrow().years();

        assertThat(years).extracting(ScheduledYear::year).startsWith(2019).endsWith(2026, 2027);
        assertThat(years.get(7))
                .isEqualTo(new ScheduledYear(2026, ScheduledYear.Origin.SHIPPED, Optional.empty(), 33, 6));
        assertThat(years.get(8))
                .isEqualTo(new ScheduledYear(2027, ScheduledYear.Origin.ACTIVATED, Optional.of(digest), 28, 5));
    }

    @Test
    void whoseScopeIsNotEverythingChangesNothing() {
        String digest = approved(Schedules.OF_2027);

        assertThat(refused(handedIn(LONGER_2027, OF_WATER))).isEqualTo(ProblemType.FORBIDDEN);
        assertThat(refused(life.check(digest, OF_WATER))).isEqualTo(ProblemType.FORBIDDEN);
        assertThat(refused(life.preview(digest, OF_WATER))).isEqualTo(ProblemType.FORBIDDEN);
        assertThat(refused(life.activate(digest, "", OF_WATER, Once.unrepeated())))
                .isEqualTo(ProblemType.FORBIDDEN);
        assertThat(life.find(digest, OF_WATER).problem()).isEmpty();
        assertThat(refused(life.find("0".repeat(64), AUTHOR))).isEqualTo(ProblemType.NOT_FOUND);
        assertThat(refused(life.find(digest, new Caller.Anonymous()))).isEqualTo(ProblemType.UNAUTHENTICATED);
    }

    @Test
    void everyNodeLearnsOfAnActivationAndKeepsItWhileTheDatabaseIsAway() {
        Calendars ofOther = new Calendars(Schedules.SHIPPED);
        ActivatedSchedules other = ActivatedSchedules.over(store, ofOther);
        activated(Schedules.OF_2027);
        assertThat(ofOther.get().isWorkingDay(NEW_YEAR)).isTrue();

        assertThat(other.scan()).isTrue();
        assertThat(ofOther.get().isWorkingDay(NEW_YEAR)).isFalse();
        store.unreadable(true);
        assertThat(other.scan()).isFalse();
        assertThat(ofOther.get().isWorkingDay(NEW_YEAR)).isFalse();
    }

    @Test
    void aNodeThatStartsLaterCountsByWhatIsActiveFromItsFirstMomentOn() {
        activated(Schedules.OF_2027);
        Calendars later = new Calendars(Schedules.SHIPPED);

        node(later);

        assertThat(later.get().isWorkingDay(NEW_YEAR)).isFalse();
    }
}
