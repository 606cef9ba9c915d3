package org.jietong.api.secret;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Makes of a value what it is found by, without telling the value: the same for the same value, and without the key nobody can try
 * values out. The key is another than those that seal.
 */
@ProviderType
public interface BlindIndex {

    /**
     * The index of a value.
     *
     * @param purpose what the value is; the same value has another index for each purpose
     * @param value the value in the one form in which it is compared
     * @return 22 letters, digits, {@code - _}
     */
    String of(String purpose, String value);
}
