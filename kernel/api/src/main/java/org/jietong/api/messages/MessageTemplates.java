package org.jietong.api.messages;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Who is told of which events, and in which words. The kernel has one for its own events; a plugin registers one as a service
 * for those that it adds.
 *
 * <p>The texts of a template are {@code <code>.sms}, {@code <code>.wechat}, {@code <code>.subject} and {@code <code>.mail}.
 * A parameter stands in braces, for example {@code {application}}. These are there for every event: {@code case}, {@code
 * utility}, {@code representative}, {@code phone}; {@code application}, when it concerns one; and each of the event's details
 * under its own name. A message with a parameter that is not there is never sent.
 */
@ConsumerType
public interface MessageTemplates {

    /** The rows of the table. */
    List<Announcement> announcements();

    /**
     * A text.
     *
     * @param name its name
     * @param language {@code zh-CN} or {@code en}
     * @return the text; empty when it is somebody else's
     */
    Optional<String> text(String name, String language);
}
