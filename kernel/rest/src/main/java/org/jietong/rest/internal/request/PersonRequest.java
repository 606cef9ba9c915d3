package org.jietong.rest.internal.request;

/**
 * Asks for what is kept of a person on the person's behalf.
 *
 * @param phone telephone by which the person is known
 * @param reason why the person does not ask, and how it is known who asks
 */
public record PersonRequest(String phone, String reason) {}
