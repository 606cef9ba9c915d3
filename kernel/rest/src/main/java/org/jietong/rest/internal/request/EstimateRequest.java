package org.jietong.rest.internal.request;

import java.util.Optional;
import org.jietong.api.rules.Facts;

/**
 * Facts to estimate.
 *
 * @param facts what is said of the project
 * @param kit the kit asked for; that of the category when it is not given
 */
public record EstimateRequest(Facts facts, Optional<String> kit) {}
