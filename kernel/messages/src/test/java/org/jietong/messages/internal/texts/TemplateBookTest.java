package org.jietong.messages.internal.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.messages.Announcement;
import org.jietong.api.messages.Audience;
import org.jietong.api.messages.MessageTemplates;
import org.junit.jupiter.api.Test;

class TemplateBookTest {
    private final TemplateBook book = new TemplateBook();

    /** Claims every text there is. */
    private static final class Plugin implements MessageTemplates {
        @Override
        public List<Announcement> announcements() {
            return List.of(Announcement.of("PRESSURE_TESTED", Audience.APPLICANT, "pressure-tested")
                    .having("bar"));
        }

        @Override
        public Optional<String> text(String name, String language) {
            return Optional.of("{bar} bar");
        }
    }

    @Test
    void aPluginBringsRowsAndWordsForItsOwnEventsAsLongAsItIsThere() {
        book.plugins = List.of(new Plugin());
        assertThat(book.announcements("PRESSURE_TESTED", Map.of("bar", "3")))
                .extracting(Announcement::template)
                .containsExactly("pressure-tested");
        assertThat(book.announcements("PRESSURE_TESTED", Map.of())).isEmpty();
        assertThat(book.text("pressure-tested.sms", "en")).contains("{bar} bar");
        book.plugins = List.of();
        assertThat(book.text("pressure-tested.sms", "en")).isEmpty();
    }

    @Test
    void noPluginReplacesTheWordsOfTheKernel() {
        book.plugins = List.of(new Plugin());
        assertThat(book.text("case-submitted.sms", "en").orElseThrow()).contains("{case}");
    }

    @Test
    void aSuspensionHasOneRowWhetherItsEndIsKnownOrNot() {
        assertThat(book.announcements("CLOCK_SUSPENDED", Map.of("until", "2026-03-10")))
                .extracting(Announcement::template)
                .containsExactly("clock-suspended-until");
        assertThat(book.announcements("CLOCK_SUSPENDED", Map.of()))
                .extracting(Announcement::template)
                .containsExactly("clock-suspended");
    }
}
