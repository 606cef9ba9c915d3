package org.jietong.messages.internal.telling;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jietong.api.cases.Case;
import org.jietong.api.messages.Message;
import org.jietong.api.messages.NoticePreference;
import org.jietong.api.messages.QuietHours;
import org.jietong.api.rules.RulePacks;
import org.jietong.messages.internal.fakes.MemoryStore;
import org.jietong.messages.internal.fakes.Town;
import org.jietong.messages.internal.sending.QuietTimes;
import org.jietong.messages.internal.texts.TemplateBook;
import org.jietong.testkit.SettableClock;

/** The telling over a store in memory. */
final class TellingWorld {
    final SettableClock clock = new SettableClock(Town.NOW);
    final MemoryStore store = new MemoryStore().hire(Town.REPRESENTATIVE, Town.SUPERVISOR, Town.BUREAU);
    final TemplateBook book = new TemplateBook();
    final AtomicInteger woken = new AtomicInteger();
    final Writing writing = new Writing(
            new Parameters(packs(), book::word, clock.getZone()),
            new QuietTimes(new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0)), clock.getZone()),
            Town::id,
            clock);
    final Telling telling = new Telling(store, book, writing, Duration.ofDays(400), clock, woken::incrementAndGet);
    final WrittenOwnNotices notices = new WrittenOwnNotices(writing, clock);

    Case kept(NoticePreference notices) {
        Case kept = Town.caseOf(notices);
        store.keep(kept);
        return kept;
    }

    List<Message> told(Case of, String type, Map<String, String> details) {
        telling.accept(Town.event(of, type, details));
        return store.messages();
    }

    /** Knows the one pack by whatever digest. */
    private static RulePacks packs() {
        return (RulePacks) Proxy.newProxyInstance(
                RulePacks.class.getClassLoader(), new Class<?>[] {RulePacks.class}, (self, method, arguments) -> {
                    if (method.getName().equals("find")) {
                        return Optional.of(Town.pack());
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
