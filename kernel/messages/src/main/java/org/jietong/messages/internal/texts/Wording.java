package org.jietong.messages.internal.texts;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jietong.api.messages.Message;
import org.jietong.api.rules.NoticeChannel;

/**
 * Puts messages into words.
 *
 * @param book the templates
 */
public record Wording(Texts book) {

    /** Where texts come from. */
    @FunctionalInterface
    public interface Texts {
        /** A text of a template, as {@link org.jietong.api.messages.MessageTemplates#text} has it. */
        Optional<String> text(String name, String language);
    }

    /** What a message says on a channel, in the language of its recipient. */
    public Written of(Message message, NoticeChannel channel) {
        Message.Content content = message.content();
        Optional<String> subject = text(content, "subject", message);
        Optional<String> body = text(content, part(channel), message);
        if (subject.isEmpty() || body.isEmpty()) {
            return new Written.NoTemplate(content.template());
        }
        return filled(new Filling(subject.get()), new Filling(body.get()), content.parameters());
    }

    private Optional<String> text(Message.Content content, String part, Message message) {
        return book.text(content.template() + "." + part, message.to().language());
    }

    private static Written filled(Filling subject, Filling body, Map<String, String> values) {
        return Stream.of(subject, body)
                .flatMap(filling -> filling.missing(values).stream())
                .findFirst()
                .<Written>map(Written.Unfilled::new)
                .orElseGet(() -> text(subject, body, values));
    }

    private static Written.Text text(Filling subject, Filling body, Map<String, String> values) {
        Map<String, String> filledIn = Stream.concat(subject.parameters(), body.parameters())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), values::get));
        return new Written.Text(subject.with(values), body.with(values), filledIn);
    }

    /** At the desk there is room for the whole. */
    private static String part(NoticeChannel channel) {
        return switch (channel) {
            case SMS -> "sms";
            case WECHAT -> "wechat";
            case MAIL, DESK -> "mail";
        };
    }
}
