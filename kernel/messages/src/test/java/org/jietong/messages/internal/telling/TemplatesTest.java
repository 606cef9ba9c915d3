package org.jietong.messages.internal.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jietong.api.messages.Announcement;
import org.jietong.api.messages.Message;
import org.jietong.api.messages.NoticePreference;
import org.jietong.api.rules.NoticeChannel;
import org.jietong.messages.internal.fakes.Town;
import org.jietong.messages.internal.texts.KernelTemplates;
import org.jietong.messages.internal.texts.LanguageFiles;
import org.jietong.messages.internal.texts.Wording;
import org.jietong.messages.internal.texts.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the table can be said in every language and by every channel, with what the event itself carries. */
class TemplatesTest {
    private static final int LONGEST_SHORT_MESSAGE = 75;

    static List<Announcement> table() {
        return new KernelTemplates(new LanguageFiles()).announcements();
    }

    @ParameterizedTest
    @MethodSource("table")
    void everyRowIsSaidInEveryLanguageByEveryChannel(Announcement row) {
        for (String language : NoticePreference.LANGUAGES) {
            Message message = message(row, language);
            for (NoticeChannel channel : NoticeChannel.values()) {
                Written written = new Wording(new LanguageFiles()::text).of(message, channel);
                assertThat(written)
                        .as(row.template() + " " + language + " " + channel)
                        .isInstanceOf(Written.Text.class);
                assertThat(((Written.Text) written).body()).isNotBlank().doesNotContainPattern("\\{[a-zA-Z]{2,}");
                assertThat(((Written.Text) written).subject()).isNotBlank().doesNotContain("\n", "{");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void aShortMessageInChineseIsShort(Announcement row) {
        Written written = new Wording(new LanguageFiles()::text).of(message(row, "zh-CN"), NoticeChannel.SMS);
        assertThat(((Written.Text) written).body()).hasSizeLessThanOrEqualTo(LONGEST_SHORT_MESSAGE);
    }

    private static Message message(Announcement row, String language) {
        TellingWorld world = new TellingWorld();
        NoticePreference wish =
                new NoticePreference(List.of(), Optional.empty(), Optional.empty(), language, Optional.empty());
        Map<String, String> details = new HashMap<>(EventSamples.of(row.event()));
        row.with().forEach(detail -> details.put(detail, "2026-03-10"));
        world.store.hire(Town.REPRESENTATIVE.told(wish));
        Message told = world.told(world.kept(wish), row.event(), details).stream()
                .filter(one -> one.content().template().equals(row.template()))
                .findFirst()
                .orElseThrow();
        Message.Addressee to =
                new Message.Addressee(told.to().staff(), told.to().routes(), language, Optional.empty());
        return new Message(
                told.id(),
                told.key(),
                told.origin(),
                to,
                told.content(),
                told.delivery(),
                told.createdAt(),
                told.readAt(),
                told.version());
    }

    @Test
    void whatStandsInOneLanguageFileStandsInTheOther() {
        LanguageFiles files = new LanguageFiles();
        for (Announcement row : table()) {
            Stream.of("subject", "sms", "wechat", "mail")
                    .map(part -> row.template() + "." + part)
                    .forEach(name ->
                            NoticePreference.LANGUAGES.forEach(language -> assertThat(files.text(name, language))
                                    .as(name + " " + language)
                                    .isPresent()));
        }
    }

    @Test
    void aTemplateThatAsksForWhatIsNotThereIsNotSaid() {
        Message message = message(table().get(0), "en");
        Written written = new Wording((name, language) -> Optional.of("Hello {nobody}")).of(message, NoticeChannel.SMS);
        assertThat(written).isEqualTo(new Written.Unfilled("nobody"));
        assertThat(new Wording((name, language) -> Optional.empty()).of(message, NoticeChannel.SMS))
                .isEqualTo(new Written.NoTemplate("case-submitted"));
    }
}
