package org.jietong.rest.internal.request;

/**
 * Asks whether a receipt is genuine.
 *
 * @param number number of the case
 * @param code verification code
 */
public record ReceiptVerificationRequest(String number, String code) {}
