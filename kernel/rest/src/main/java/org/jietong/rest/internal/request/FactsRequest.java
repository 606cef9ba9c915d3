package org.jietong.rest.internal.request;

import org.jietong.api.rules.Facts;

/**
 * Facts to classify.
 *
 * @param facts what is said of the project
 */
public record FactsRequest(Facts facts) {}
