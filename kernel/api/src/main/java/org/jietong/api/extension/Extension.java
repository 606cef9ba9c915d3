package org.jietong.api.extension;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * HTTP resources that a plugin brings. Registered as a service, they answer below {@code /api/v1/extensions/<name>} until the service
 * goes; running requests are let finish, and those that arrive while the plugin is replaced wait a moment.
 */
@ConsumerType
public interface Extension {

    /** Its name in the address: 3 to 20 lower-case letters and digits, beginning with a letter; the same in every version. */
    String name();

    /**
     * Instances of Jakarta REST resource classes with paths seen from {@code /api/v1/extensions/<name>}. Each method carries
     * {@link Permitted} or {@link Open}; one without either refuses everybody. A parameter of type {@link Exchange}, marked
     * {@code @Context}, tells who asks. A body is read into a public record or a {@code JsonNode}, and what is answered
     * is a record, a list, a {@code JsonNode} or a {@link Reply}.
     */
    List<Object> resources();

    /** The permissions that the methods name. */
    List<Grant> grants();

    /**
     * Its part of the OpenAPI document, as JSON: {@code paths} seen from the extension, and {@code components} and {@code tags}
     * when it has any. Schemas have names that the kernel's contract does not have.
     */
    String description();

    /**
     * A text, above all {@code violation.<CODE>} for each code of its own; arguments stand in braces.
     *
     * @param name its name
     * @param language {@code zh-CN} or {@code en}
     * @return empty when it has none of that name
     */
    Optional<String> text(String name, String language);
}
