package org.jietong.core.internal.cases;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Compares phones by their digits, in a time that tells nothing of how much of them is right. */
public final class PhoneProof {
    private PhoneProof() {}

    /** Whether a phone that was given is the one that is known; none fits where none is known. */
    public static boolean fits(String known, String given) {
        byte[] expected = digits(known);
        return MessageDigest.isEqual(digits(given), expected) && expected.length > 0;
    }

    private static byte[] digits(String phone) {
        StringBuilder digits = new StringBuilder(phone.length());
        for (int i = 0; i < phone.length(); i++) {
            char c = phone.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            }
        }
        return digits.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
