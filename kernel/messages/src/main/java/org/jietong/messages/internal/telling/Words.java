package org.jietong.messages.internal.telling;

import java.util.Optional;

/** Single words of the language files. */
@FunctionalInterface
interface Words {
    Optional<String> word(String name, String language);
}
