package org.jietong.messages.internal.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Case;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.journal.PlacedEvent;
import org.jietong.api.messages.Message;
import org.jietong.api.messages.MessageStatus;
import org.jietong.api.messages.NoticePreference;
import org.jietong.api.messages.Route;
import org.jietong.api.rules.NoticeChannel;
import org.jietong.messages.internal.fakes.Town;
import org.junit.jupiter.api.Test;

/** Whoever has to know of an event is told, in their language, by the way they prefer, and once. */
class TellingTest {
    private final TellingWorld world = new TellingWorld();

    private static NoticePreference wish(String language, NoticeChannel... preferred) {
        return new NoticePreference(
                List.of(preferred), Optional.of("li@example.org"), Optional.of("oABC123"), language, Optional.empty());
    }

    @Test
    void anApplicantWhoSaidNothingIsToldByShortMessageInChinese() {
        Case of = world.kept(NoticePreference.none());
        Message message = world.told(of, "APPLICATION_ACCEPTED", EventSamples.of("APPLICATION_ACCEPTED"))
                .get(0);
        assertThat(message.to().routes()).containsExactly(new Route(NoticeChannel.SMS, "13800000000"));
        assertThat(message.content().parameters())
                .containsEntry("deadline", "2026年3月6日 18:00")
                .containsEntry("utility", "供水")
                .containsEntry("application", "W260302-7K3M9Q2X-5")
                .containsEntry("phone", "0473-2022999");
        assertThat(message.delivery().dueAt()).contains(Town.NOW);
        assertThat(world.woken).hasValue(1);
    }

    @Test
    void thePreferredChannelGoesFirstAndTheOthersStandBehindIt() {
        Case of = world.kept(wish("en", NoticeChannel.MAIL));
        Message message = world.told(of, "APPLICATION_WITHDRAWN", Map.of()).get(0);
        assertThat(message.to().routes())
                .extracting(Route::channel)
                .containsExactly(NoticeChannel.MAIL, NoticeChannel.SMS, NoticeChannel.WECHAT);
        assertThat(message.content().parameters()).containsEntry("utility", "water");
    }

    @Test
    void anEventThatIsReadAgainMakesNoSecondMessage() {
        Case of = world.kept(NoticePreference.none());
        PlacedEvent event = Town.event(of, "DOCUMENT_OVERDUE", EventSamples.of("DOCUMENT_OVERDUE"));
        world.telling.accept(event);
        world.telling.accept(event);
        assertThat(world.store.messages())
                .extracting(message -> message.content().template())
                .containsExactlyInAnyOrder("document-overdue", "document-missed");
        assertThat(world.woken).hasValue(1);
    }

    @Test
    void aSuspensionTellsItsEndAndTheNewDeadlineWhenThereIsOne() {
        Case of = world.kept(NoticePreference.none());
        List<Message> told = world.told(of, "CLOCK_SUSPENDED", Map.of("reason", "FROST", "until", "2026-03-10"));
        assertThat(told).hasSize(1);
        assertThat(told.get(0).content().template()).isEqualTo("clock-suspended-until");
        assertThat(told.get(0).content().parameters())
                .containsEntry("reason", "冻土期")
                .containsEntry("until", "2026年3月10日")
                .containsEntry("deadline", "2026年3月6日 18:00");
    }

    @Test
    void whatIsWrittenInQuietHoursIsDueAtTheirEndAndWhatIsUrgentAtOnce() {
        world.clock.set(Instant.parse("2026-03-02T14:30:00Z")); // 22:30 in Wuhai
        Case of = world.kept(NoticePreference.none());
        world.told(of, "APPLICATION_WITHDRAWN", Map.of());
        world.told(of, "ESCALATED", EventSamples.escalated("SUPERVISOR", "OVERDUE", "DESK,SMS"));
        world.told(of, "ESCALATED", EventSamples.escalated("SUPERVISOR", "AT_RISK", "DESK,SMS"));
        assertThat(world.store.messages())
                .extracting(message -> message.delivery().dueAt().orElseThrow())
                .containsExactly(
                        Instant.parse("2026-03-03T00:00:00Z"),
                        world.clock.instant(),
                        Instant.parse("2026-03-03T00:00:00Z"));
    }

    @Test
    void staffWhoPreferNothingFindItAtTheirDesk() {
        Case of = world.kept(NoticePreference.none());
        Message message = world.told(of, "APPLICATION_RESUBMITTED", Map.of("category", "W2"))
                .get(0);
        assertThat(message.to().staff()).contains(Town.REPRESENTATIVE.id());
        assertThat(message.route().channel()).isEqualTo(NoticeChannel.DESK);
        assertThat(message.delivery().status()).isEqualTo(MessageStatus.SENT);
        assertThat(message.delivery().dueAt()).isEmpty();
    }

    @Test
    void aNudgeReachesWhoeverSeesToTheTaskAndTheRepresentativeWhereThatIsNobody() {
        StaffMember fitter = Town.staff("苏和", Role.INSPECTOR, Optional.of(Town.WATER));
        world.store.hire(fitter);
        Case of = world.kept(NoticePreference.none());
        assertThat(nudged(of, fitter.id())).contains(fitter.id());
        assertThat(nudged(of, Town.id())).contains(Town.REPRESENTATIVE.id());
    }

    private Optional<UUID> nudged(Case of, UUID owner) {
        int before = world.store.messages().size();
        List<Message> after = world.told(of, "TASK_NUDGED", Map.of("task", "SITE_SURVEY", "owner", owner.toString()));
        assertThat(after).hasSize(before + 1);
        return after.get(before).to().staff();
    }

    @Test
    void eachStepOfTheLadderReachesThoseItNames() {
        Case of = world.kept(NoticePreference.none());
        assertThat(escalated(of, "REPRESENTATIVE")).isEqualTo(Town.REPRESENTATIVE.id());
        assertThat(escalated(of, "SUPERVISOR")).isEqualTo(Town.SUPERVISOR.id());
        assertThat(escalated(of, "BUREAU")).isEqualTo(Town.BUREAU.id());
    }

    private Object escalated(Case of, String to) {
        int before = world.store.messages().size();
        List<Message> after = world.told(of, "ESCALATED", EventSamples.escalated(to, "AT_RISK", "DESK"));
        assertThat(after).hasSize(before + 1);
        return after.get(before).to().staff().orElseThrow();
    }

    @Test
    void aStepGoesByTheChannelsItListsThePreferredOfThemFirst() {
        TellingWorld other = new TellingWorld();
        other.store.hire(
                Town.staff("那仁", Role.SUPERVISOR, Optional.of(Town.WATER)).told(wish("en", NoticeChannel.MAIL)));
        Case of = other.kept(NoticePreference.none());
        List<Message> told =
                other.told(of, "ESCALATED", EventSamples.escalated("SUPERVISOR", "OVERDUE", "DESK,SMS,MAIL"));
        assertThat(told)
                .extracting(message ->
                        message.to().routes().stream().map(Route::channel).toList())
                .containsExactlyInAnyOrder(List.of(NoticeChannel.SMS), List.of(NoticeChannel.MAIL, NoticeChannel.SMS));
    }

    @Test
    void ofWhatIsOlderThanMessagesAreKeptNobodyIsTold() {
        Case of = world.kept(NoticePreference.none());
        world.clock.advance(Duration.ofDays(401));
        assertThat(world.told(of, "APPLICATION_WITHDRAWN", Map.of())).isEmpty();
    }
}
