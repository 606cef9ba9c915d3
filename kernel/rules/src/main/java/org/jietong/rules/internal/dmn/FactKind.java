package org.jietong.rules.internal.dmn;

import java.math.BigDecimal;
import java.util.Optional;

/** What a fact is to a table. */
public enum FactKind {
    TRUTH("boolean"),
    NUMBER("number"),
    TEXT("string");

    private final String feelName;

    FactKind(String feelName) {
        this.feelName = feelName;
    }

    /** Its name in FEEL and in JSON Schema. */
    public String feelName() {
        return feelName;
    }

    static Optional<FactKind> ofFeel(String name) {
        for (FactKind kind : values()) {
            if (kind.feelName.equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Whether a value is of this kind. */
    public boolean fits(Object value) {
        return switch (this) {
            case TRUTH -> value instanceof Boolean;
            case NUMBER -> value instanceof BigDecimal;
            case TEXT -> value instanceof String;
        };
    }
}
