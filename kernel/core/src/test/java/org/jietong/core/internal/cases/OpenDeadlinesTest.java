package org.jietong.core.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jietong.api.calendars.CalendarPreview;
import org.jietong.api.calendars.MovedDeadline;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Classified;
import org.jietong.api.rules.PackReference;
import org.jietong.api.utility.UtilityCode;
import org.jietong.core.internal.cases.lifecycle.Deadlines;
import org.jietong.core.internal.time.CalendarWorkingTime;
import org.jietong.core.internal.time.HolidaySchedule;
import org.jietong.core.internal.time.IndexedCalendar;
import org.jietong.core.internal.time.ScheduleReader;
import org.jietong.core.internal.time.SpecialDay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenDeadlinesTest {
    private final World world = new World();
    private final HolidaySchedule shipped = ScheduleReader.shipped();
    private final IndexedCalendar whole = new IndexedCalendar(shipped);
    private final IndexedCalendar without2026 = new IndexedCalendar(without2026());
    private final OpenDeadlines open = new OpenDeadlines(
            world.store,
            new Details(
                    world.rules,
                    new Deadlines(new CalendarWorkingTime(() -> whole, world.clock.getZone())),
                    world.clock));

    private HolidaySchedule without2026() {
        Map<LocalDate, SpecialDay> earlier = new HashMap<>(shipped.days());
        earlier.values().removeIf(day -> day.scheduleYear() >= 2026);
        return new HolidaySchedule(earlier);
    }

    @BeforeEach
    void twoDaysBeforeTheNationalDay() {
        world.clock.set("2026-09-29T09:00");
        world.calendar.set(without2026);
    }

    @Test
    void aPreviewTellsWhichDeadlinesMoveAndBecomeFirmAndChangesNothing() {
        ApplicationNumber number = world.accepted();
        world.submitted();
        Application before = world.stored(number);

        CalendarPreview preview = open.between(without2026, whole);

        assertThat(preview.lookedAt()).isEqualTo(1);
        assertThat(preview.movedLater()).isEqualTo(1);
        assertThat(preview.movedEarlier()).isZero();
        assertThat(preview.noLongerProvisional()).isEqualTo(1);
        MovedDeadline moved = preview.moved().get(0);
        assertThat(moved.number()).isEqualTo(number);
        assertThat(moved.before()).isEqualTo(before.due().orElseThrow());
        assertThat(moved.after().provisional()).isFalse();
        assertThat(world.stored(number)).isEqualTo(before);
    }

    @Test
    void theWayBackIsPreviewedToo() {
        world.accepted();

        CalendarPreview preview = open.between(whole, without2026);

        assertThat(preview.movedEarlier()).isEqualTo(1);
        assertThat(preview.newlyProvisional()).isEqualTo(1);
    }

    @Test
    void whatASweepDoesIsWhatThePreviewSaid() {
        ApplicationNumber number = world.accepted();
        MovedDeadline moved = open.between(without2026, whole).moved().get(0);
        world.calendar.set(whole);

        world.recalculate();

        assertThat(world.stored(number).due()).contains(moved.after());
    }

    @Test
    void ofManyTheFirstAreShownAndAllAreCounted() {
        for (int n = 0; n < 130; n++) {
            world.accepted();
        }

        CalendarPreview preview = open.between(without2026, whole);

        assertThat(preview.lookedAt()).isEqualTo(130);
        assertThat(preview.movedLater()).isEqualTo(130);
        assertThat(preview.moved()).hasSize(100);
        assertThat(preview.more()).isEqualTo(30);
    }

    @Test
    void oneWhoseRulesAreLostIsCountedApart() {
        ApplicationNumber lost = world.accepted();
        PackReference gone = new PackReference(new UtilityCode("water"), "0", "gone", Instant.EPOCH);
        world.store.overwrite(world.stored(lost)
                .change()
                .classified(new Classified("ORDINARY", gone, List.of()))
                .made());
        world.accepted();

        CalendarPreview preview = open.between(without2026, whole);

        assertThat(preview.notComputed()).isEqualTo(1);
        assertThat(preview.movedLater()).isEqualTo(1);
    }
}
