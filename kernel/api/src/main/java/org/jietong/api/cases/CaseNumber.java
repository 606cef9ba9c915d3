package org.jietong.api.cases;

import java.util.Objects;

/**
 * The number on the receipt: human-readable, with a check character, not guessable in sequence.
 *
 * @param value for example {@code JT261123-7K3M9Q2X-5}, at most 50 characters (GB/T 39046)
 */
public record CaseNumber(String value) {
    public CaseNumber {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
