package org.jietong.core.internal.numbers;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.CaseNumber;

/**
 * Gives out numbers such as {@code JT261123-7K3M9Q2X-5}. The middle is forty random bits, so that nobody can tell one
 * number from another or count the cases of a day.
 */
public final class Numbers {
    private static final String CASE_PREFIX = "JT";
    private static final int RANDOM_CHARACTERS = 8;
    private static final int CODE_CHARACTERS = 12;
    private static final int CODE_GROUP = 4;
    private static final int BITS = 5;

    private final RandomGenerator random;
    private final DateTimeFormatter date;

    /**
     * @param random a generator that cannot be predicted
     * @param zone zone of the dates in the numbers
     */
    public Numbers(RandomGenerator random, ZoneId zone) {
        this.random = random;
        this.date = DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT).withZone(zone);
    }

    public CaseNumber forCase(Instant at) {
        return new CaseNumber(number(CASE_PREFIX, at));
    }

    /**
     * @param prefix the rule pack's prefix, one to three upper-case letters
     */
    public ApplicationNumber forApplication(String prefix, Instant at) {
        return new ApplicationNumber(number(prefix, at));
    }

    /** A verification code: sixty random bits and a check character, such as {@code 7K3M-9Q2X-0ABC-5}. */
    public String forReceipt() {
        StringBuilder code = new StringBuilder();
        long bits = random.nextLong();
        for (int i = 0; i < CODE_CHARACTERS; i++) {
            code.append(character(bits, i));
            if (i % CODE_GROUP == CODE_GROUP - 1) {
                code.append('-');
            }
        }
        return code.append(CheckCharacter.of(code)).toString();
    }

    private String number(String prefix, Instant at) {
        StringBuilder number = new StringBuilder(prefix);
        date.formatTo(at, number);
        number.append('-');
        long bits = random.nextLong();
        for (int i = 0; i < RANDOM_CHARACTERS; i++) {
            number.append(character(bits, i));
        }
        return number.append('-').append(CheckCharacter.of(number)).toString();
    }

    private static char character(long bits, int place) {
        return NumberShape.ALPHABET.charAt((int) (bits >>> (place * BITS)) & 31);
    }
}
