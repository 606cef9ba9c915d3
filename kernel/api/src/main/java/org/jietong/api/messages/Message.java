package org.jietong.api.messages;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A message to one person about one event.
 *
 * @param id time-ordered (UUID version 7)
 * @param key made of event, recipient and template: nobody is told the same thing twice
 * @param origin what it is about
 * @param to whom it goes to
 * @param content what it says
 * @param delivery how far it has come
 * @param createdAt when it was written
 * @param readAt when staff marked it as read
 * @param version goes up by one with each change; the HTTP entity tag
 */
public record Message(
        UUID id,
        UUID key,
        Origin origin,
        Addressee to,
        Content content,
        Delivery delivery,
        Instant createdAt,
        Optional<Instant> readAt,
        long version) {
    /**
     * What a message is about.
     *
     * @param event the event
     * @param caseId its case
     * @param application its application, when it concerns one
     */
    public record Origin(UUID event, UUID caseId, Optional<UUID> application) {}

    /**
     * Whom a message goes to.
     *
     * @param staff the staff member; empty for the applicant
     * @param routes the ways to them, the dearest first, at least one
     * @param language {@code zh-CN} or {@code en}
     * @param quiet their own quiet hours
     */
    public record Addressee(Optional<UUID> staff, List<Route> routes, String language, Optional<QuietHours> quiet) {
        public Addressee {
            routes = List.copyOf(routes);
        }
    }

    /**
     * What a message says.
     *
     * @param template code of the template
     * @param parameters what is filled in, by name, in the recipient's language
     * @param urgent whether quiet hours do not hold it back
     */
    public record Content(String template, Map<String, String> parameters, boolean urgent) {
        public Content {
            parameters = Map.copyOf(parameters);
        }
    }

    /** The way it takes now. */
    public Route route() {
        return to.routes().get(delivery.route());
    }

    /** The same further on its way, one version on. */
    public Message with(Delivery next) {
        return new Message(id, key, origin, to, content, next, createdAt, readAt, version + 1);
    }

    /** The same after it was read, one version on. */
    public Message read(Instant at) {
        return new Message(id, key, origin, to, content, delivery, createdAt, Optional.of(at), version + 1);
    }

    /** The same for readers who need not know the addresses. */
    public Message to(List<Route> shown) {
        Addressee masked = new Addressee(to.staff(), shown, to.language(), to.quiet());
        return new Message(id, key, origin, masked, content, delivery, createdAt, readAt, version);
    }
}
