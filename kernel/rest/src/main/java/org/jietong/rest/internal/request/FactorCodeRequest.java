package org.jietong.rest.internal.request;

/**
 * Proves a second factor.
 *
 * @param code six digits or a recovery code
 */
public record FactorCodeRequest(String code) {}
