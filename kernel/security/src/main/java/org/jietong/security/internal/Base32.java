package org.jietong.security.internal;

import java.io.ByteArrayOutputStream;

/** Base32 of RFC 4648 without padding, which authenticator apps take secrets in. */
final class Base32 {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int held = 0;
        for (byte one : bytes) {
            buffer = (buffer << Byte.SIZE) | Byte.toUnsignedInt(one);
            for (held += Byte.SIZE; held >= BITS; held -= BITS) {
                text.append(ALPHABET.charAt((buffer >> (held - BITS)) & 31));
            }
        }
        return held == 0
                ? text.toString()
                : text.append(ALPHABET.charAt((buffer << (BITS - held)) & 31)).toString();
    }

    static byte[] decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int buffer = 0;
        int held = 0;
        for (int i = 0; i < text.length(); i++) {
            buffer = (buffer << BITS) | ALPHABET.indexOf(text.charAt(i));
            held += BITS;
            if (held >= Byte.SIZE) {
                held -= Byte.SIZE;
                bytes.write(buffer >> held);
            }
        }
        return bytes.toByteArray();
    }
}
