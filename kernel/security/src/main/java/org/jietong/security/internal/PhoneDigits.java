package org.jietong.security.internal;

import java.util.regex.Pattern;

/** Telephones by their digits, however they are grouped. */
final class PhoneDigits {
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{5,28}[0-9]");
    private static final int FEWEST = 7;
    private static final int MOST = 20;

    private PhoneDigits() {}

    static boolean isPhone(String text) {
        int count = of(text).length();
        return PHONE.matcher(text).matches() && count >= FEWEST && count <= MOST;
    }

    static String of(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
