package org.jietong.api.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * An amount of money.
 *
 * @param amount decimal, two places
 * @param currency ISO 4217 code, {@code CNY}
 */
public record Money(BigDecimal amount, String currency) {
    public Money {
        Objects.requireNonNull(currency, "currency");
        amount = amount.setScale(2, RoundingMode.HALF_UP);
    }

    /** Chinese yuan, rounded half up to the fen. */
    public static Money cny(BigDecimal amount) {
        return new Money(amount, "CNY");
    }

    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot add " + other.currency + " to " + currency);
        }
        return new Money(amount.add(other.amount), currency);
    }
}
