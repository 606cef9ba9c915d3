package org.jietong.webhooks.internal;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The settings of this bundle.
 *
 * @param privateAddresses whether endpoints inside the house are wanted
 * @param source by which CloudEvents name this installation
 */
record WebhookSettings(boolean privateAddresses, String source) {
    private static final String PREFIX = "jietong.webhooks.";

    /** @param properties framework properties, null for one that is not set */
    static WebhookSettings of(UnaryOperator<String> properties) {
        return new WebhookSettings(
                value(properties, "privateAddresses")
                        .filter("true"::equalsIgnoreCase)
                        .isPresent(),
                value(properties, "source").orElse("urn:jietong"));
    }

    private static Optional<String> value(UnaryOperator<String> properties, String name) {
        return Optional.ofNullable(properties.apply(PREFIX + name))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
