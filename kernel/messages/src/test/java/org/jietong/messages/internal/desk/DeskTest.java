package org.jietong.messages.internal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Page;
import org.jietong.api.identity.Caller;
import org.jietong.api.messages.Delivery;
import org.jietong.api.messages.Message;
import org.jietong.api.messages.Notice;
import org.jietong.api.messages.Route;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.rules.NoticeChannel;
import org.jietong.messages.internal.fakes.MemoryStore;
import org.jietong.messages.internal.fakes.Town;
import org.jietong.messages.internal.texts.TemplateBook;
import org.jietong.testkit.SettableClock;
import org.junit.jupiter.api.Test;

/** Staff find at their desk what they were told, in parts, until they have read it. */
class DeskTest {
    private final MemoryStore store = new MemoryStore();
    private final StoredNotices desk = new StoredNotices(store, new TemplateBook(), new SettableClock(Town.NOW));
    private final Caller.Staff reader = caller(Town.REPRESENTATIVE.id());

    private static Caller.Staff caller(UUID id) {
        return new Caller.Staff(id, "乌云", Town.REPRESENTATIVE.roles(), Town.REPRESENTATIVE.scope());
    }

    private Message told(UUID staff, NoticeChannel channel) {
        UUID key = UUID.randomUUID();
        Message message = new Message(
                Town.id(),
                key,
                new Message.Origin(Town.id(), Town.id(), Optional.empty()),
                new Message.Addressee(Optional.of(staff), List.of(new Route(channel, "")), "zh-CN", Optional.empty()),
                new Message.Content(
                        "application-assigned", Map.of("application", "W-1", "utility", "供水", "case", "JT-1"), false),
                Delivery.atTheDesk(key, Town.NOW),
                Town.NOW,
                Optional.empty(),
                1);
        store.write(message);
        return message;
    }

    private Page<Notice> page(boolean unreadOnly, Optional<String> cursor) {
        return desk.list(unreadOnly, 2, cursor, reader).orElseThrow();
    }

    @Test
    void theyAreGivenInPartsTheNewestFirstWhateverWayTheyTookBesides() {
        told(Town.BUREAU.id(), NoticeChannel.DESK);
        Message first = told(reader.id(), NoticeChannel.DESK);
        Message second = told(reader.id(), NoticeChannel.SMS);
        Message third = told(reader.id(), NoticeChannel.DESK);
        Page<Notice> part = page(false, Optional.empty());
        assertThat(part.items()).extracting(Notice::id).containsExactly(third.id(), second.id());
        Page<Notice> rest = page(false, part.next());
        assertThat(rest.items()).extracting(Notice::id).containsExactly(first.id());
        assertThat(rest.next()).isEmpty();
        assertThat(rest.items().get(0).text()).contains("W-1").contains("供水");
        assertThat(rest.items().get(0).about()).contains("W-1");
    }

    @Test
    void whatWasReadIsNotAmongTheUnread() {
        Message message = told(reader.id(), NoticeChannel.DESK);
        Notice read = desk.read(message.id(), reader).orElseThrow();
        assertThat(read.readAt()).contains(Town.NOW);
        assertThat(desk.read(message.id(), reader).orElseThrow().readAt()).contains(Town.NOW);
        assertThat(page(true, Optional.empty()).items()).isEmpty();
        assertThat(page(false, Optional.empty()).items()).hasSize(1);
    }

    @Test
    void nobodyReadsAnothersNotices() {
        Message message = told(Town.BUREAU.id(), NoticeChannel.DESK);
        assertThat(type(desk.read(message.id(), reader))).contains(ProblemType.NOT_FOUND);
        assertThat(type(desk.list(true, 10, Optional.empty(), new Caller.Anonymous())))
                .contains(ProblemType.FORBIDDEN);
    }

    @Test
    void aCursorThatIsNoneAndALimitOutOfRangeAreNamed() {
        assertThat(type(desk.list(true, 10, Optional.of("x"), reader))).contains(ProblemType.INVALID_REQUEST);
        assertThat(type(desk.list(true, 201, Optional.empty(), reader))).contains(ProblemType.INVALID_REQUEST);
    }

    private static Optional<ProblemType> type(Outcome<?> outcome) {
        return outcome.problem().map(Problem::type);
    }
}
