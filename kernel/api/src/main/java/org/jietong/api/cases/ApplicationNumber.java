package org.jietong.api.cases;

import java.util.Objects;

/**
 * The number of one utility's part of a case (受理编号), of the same form as a {@link CaseNumber} with the utility's prefix.
 *
 * @param value for example {@code W261123-7K3M9Q2X-5}
 */
public record ApplicationNumber(String value) {
    public ApplicationNumber {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
