package org.jietong.api.secret;

/** Personal data as those see it who need not know it whole: enough to tell one from another when both are at hand. */
public final class Mask {
    private static final String MARK = "*";
    private static final int SHOWN_AT_THE_END = 4;
    private static final int PHONE_HEAD = 3;
    private static final int FULL_PHONE = 11;
    private static final int IDENTITY_HEAD = 6;
    private static final int FULL_IDENTITY = 15;

    private Mask() {}

    /** A telephone: {@code 138****0000}; of a short one only its end. */
    public static String phone(String phone) {
        return masked(phone, phone.length() < FULL_PHONE ? 0 : PHONE_HEAD);
    }

    /** An identity number: {@code 150302********1234}. */
    public static String identityNumber(String number) {
        return masked(number, number.length() < FULL_IDENTITY ? 0 : IDENTITY_HEAD);
    }

    /** Whether some of a text is hidden. */
    public static boolean isMasked(String text) {
        return text.contains(MARK);
    }

    private static String masked(String text, int head) {
        int tail = Math.min(SHOWN_AT_THE_END, text.length() / 2);
        return text.substring(0, head)
                + MARK.repeat(text.length() - head - tail)
                + text.substring(text.length() - tail);
    }
}
