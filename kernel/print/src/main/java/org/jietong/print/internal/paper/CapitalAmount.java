package org.jietong.print.internal.paper;

import java.math.BigDecimal;

/**
 * An amount in the capital numerals that make forging hard (大写金额), as they stand on Chinese bills: 1234.50 is
 * 壹仟贰佰叁拾肆元伍角整.
 */
final class CapitalAmount {
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};
    private static final BigDecimal BEYOND = BigDecimal.ONE.scaleByPowerOfTen(16);

    private CapitalAmount() {}

    /**
     * @param amount not negative, less than 10^16, two decimals at the most
     */
    static String of(BigDecimal amount) {
        if (amount.signum() < 0 || amount.compareTo(BEYOND) >= 0) {
            throw new IllegalArgumentException("no amount for a sheet: " + amount);
        }
        long fen = amount.movePointRight(2).longValueExact();
        String yuan = whole(fen / 100);
        String rest = rest((int) (fen % 100 / 10), (int) (fen % 10), !yuan.isEmpty());
        if (yuan.isEmpty()) {
            return rest.equals("整") ? "零元整" : rest;
        }
        return yuan + "元" + rest;
    }

    private static String rest(int jiao, int fen, boolean behindYuan) {
        if (jiao == 0 && fen == 0) {
            return "整";
        }
        StringBuilder text = new StringBuilder();
        if (jiao > 0) {
            text.append(DIGITS.charAt(jiao)).append('角');
        } else if (behindYuan) {
            text.append('零');
        }
        return fen > 0
                ? text.append(DIGITS.charAt(fen)).append('分').toString()
                : text.append('整').toString();
    }

    /** Groups of four digits, each with its name; one 零 for any zeros between digits. */
    private static String whole(long yuan) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int four = (int) (yuan / power(4 * group) % 10_000);
            gap |= four < 1000 && !text.isEmpty();
            if (four > 0) {
                text.append(gap ? "零" : "").append(four(four)).append(GROUPS[group]);
                gap = four % 10 == 0 && group > 0;
            }
        }
        return text.toString();
    }

    private static String four(int number) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int place = PLACES.length - 1; place >= 0; place--) {
            int digit = (int) (number / power(place) % 10);
            if (digit > 0) {
                text.append(gap && !text.isEmpty() ? "零" : "")
                        .append(DIGITS.charAt(digit))
                        .append(PLACES[place]);
            }
            gap = digit == 0;
        }
        return text.toString();
    }

    private static long power(int exponent) {
        return BigDecimal.ONE.scaleByPowerOfTen(exponent).longValueExact();
    }
}
