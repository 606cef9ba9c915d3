package org.jietong.rest.internal.request;

/**
 * Asks for the next token.
 *
 * @param refreshToken the present refresh token
 */
public record RefreshRequest(String refreshToken) {}
