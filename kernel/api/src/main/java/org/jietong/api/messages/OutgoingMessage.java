package org.jietong.api.messages;

import java.util.Map;
import java.util.UUID;
import org.jietong.api.rules.NoticeChannel;

/**
 * A message as a gateway gets it. Carriers of mail send its text; carriers that only know registered templates take the code
 * and the parameters.
 *
 * @param key the same however often this message is handed over: who knows it has it already
 * @param channel by which it goes
 * @param address where to: a telephone number, a mail address, an open id
 * @param language {@code zh-CN} or {@code en}
 * @param template code of what it says, lower case with hyphens
 * @param parameters what was filled into the template, by name
 * @param subject one line; for channels without a subject it may be left out
 * @param text the whole text
 */
public record OutgoingMessage(
        UUID key,
        NoticeChannel channel,
        String address,
        String language,
        String template,
        Map<String, String> parameters,
        String subject,
        String text) {
    public OutgoingMessage {
        parameters = Map.copyOf(parameters);
    }
}
