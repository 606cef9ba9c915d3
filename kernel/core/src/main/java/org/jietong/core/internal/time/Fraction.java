package org.jietong.core.internal.time;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact number of working days. A day can be any number of nanoseconds long, so its parts are seldom decimals.
 *
 * @param numerator of the reduced fraction
 * @param denominator of the reduced fraction, more than 0
 */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    static final Fraction ZERO = of(0, 1);

    Fraction {
        BigInteger common = numerator.gcd(denominator);
        if (!common.equals(BigInteger.ONE)) {
            numerator = numerator.divide(common);
            denominator = denominator.divide(common);
        }
    }

    static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** A decimal with a scale that is not negative. */
    static Fraction of(BigDecimal decimal) {
        return new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    Fraction plus(Fraction other) {
        BigInteger left = numerator.multiply(other.denominator);
        BigInteger right = other.numerator.multiply(denominator);
        return new Fraction(left.add(right), denominator.multiply(other.denominator));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    Fraction times(long factor) {
        return new Fraction(numerator.multiply(BigInteger.valueOf(factor)), denominator);
    }

    Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The smallest whole number that is not less. */
    long ceiling() {
        return rounded(0, RoundingMode.CEILING).longValueExact();
    }

    /** For display: to four places, without trailing zeros. */
    BigDecimal toDecimal() {
        BigDecimal plain = rounded(4, RoundingMode.HALF_UP).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private BigDecimal rounded(int scale, RoundingMode mode) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), scale, mode);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
