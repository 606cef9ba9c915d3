package org.jietong.rest.internal.request;

import org.jietong.rest.internal.json.Also;

/**
 * Replaces one's password.
 *
 * @param present the present one
 * @param next the next one
 */
public record PasswordRequest(
        @Also("current") String present, @Also("new") String next) {}
