package org.jietong.api.webhooks;

/** Why a web hook was switched off by the system. */
public enum Ending {
    /** The endpoint said that it is gone for good (410). */
    GONE,
    /** For days nothing but failures. */
    FAILING
}
