package org.jietong.rest.internal.request;

/**
 * Asks for a code by short message.
 *
 * @param phone the telephone
 */
public record CodeRequest(String phone) {}
