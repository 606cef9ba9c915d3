package org.jietong.api.rules;

/** The two stages, and no more (R2.1). */
public enum Stage {
    /** Acceptance of the application (报装受理). */
    ACCEPTANCE,
    /** Acceptance inspection and connection (验收接入). */
    CONNECTION
}
