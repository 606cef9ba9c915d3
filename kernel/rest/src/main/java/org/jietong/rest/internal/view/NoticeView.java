package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.messages.Notice;

/**
 * What somebody of the staff was told.
 *
 * @param id the notice
 * @param template code of what it says
 * @param subject one line
 * @param text the whole text
 * @param about number of the application or case
 * @param urgent whether it is urgent
 * @param at when it was written
 * @param readAt when it was marked as read
 */
public record NoticeView(
        UUID id,
        String template,
        String subject,
        String text,
        Optional<String> about,
        boolean urgent,
        Instant at,
        Optional<Instant> readAt) {
    public static NoticeView of(Notice notice) {
        return new NoticeView(
                notice.id(),
                notice.template(),
                notice.subject(),
                notice.text(),
                notice.about(),
                notice.urgent(),
                notice.at(),
                notice.readAt());
    }
}
