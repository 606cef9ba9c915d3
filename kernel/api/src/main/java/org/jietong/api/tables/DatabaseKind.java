package org.jietong.api.tables;

import java.util.Locale;

/** The database that the product runs on. */
public enum DatabaseKind {
    DERBY,
    POSTGRESQL;

    /** Its name in settings, and the folder of the migrations written for it. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
