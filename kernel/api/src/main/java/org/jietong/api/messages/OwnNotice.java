package org.jietong.api.messages;

import java.util.Map;
import java.util.UUID;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.identity.Role;

/**
 * What a plugin wants somebody to be told.
 *
 * @param key what tells it from everything else that is told, beginning with the plugin's name, at most 200 characters: the
 *     same person is told under it once, however often that is asked for
 * @param about the application it is about
 * @param to who is told
 * @param template code of a template of {@link MessageTemplates}, lower case with hyphens, at most 64 characters
 * @param parameters what is filled in, beside what every message has: {@code application}, {@code case}, {@code utility}, {@code
 *     representative}, {@code phone}, {@code deadline}
 * @param urgent whether quiet hours do not hold it back
 */
public record OwnNotice(
        String key,
        ApplicationNumber about,
        Recipient to,
        String template,
        Map<String, String> parameters,
        boolean urgent) {
    public OwnNotice {
        parameters = Map.copyOf(parameters);
    }

    /** Who is told. */
    public sealed interface Recipient {}

    /** Whoever applied, by the way they wish. */
    public record Applicant() implements Recipient {}

    /** The present representative; those who stand above when their account is not active. */
    public record Representative() implements Recipient {}

    /**
     * Everybody of a role whose scope covers the application.
     *
     * @param role the role
     */
    public record Holders(Role role) implements Recipient {}

    /**
     * One of the staff.
     *
     * @param id the account
     */
    public record Member(UUID id) implements Recipient {}
}
