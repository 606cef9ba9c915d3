package org.jietong.api.webhooks;

import java.util.Optional;

/**
 * What came of a test event.
 *
 * @param taken whether the endpoint took it
 * @param reason why not
 */
public record Trial(boolean taken, Optional<String> reason) {}
