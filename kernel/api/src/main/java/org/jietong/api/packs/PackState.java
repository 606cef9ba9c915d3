package org.jietong.api.packs;

/** Where a pack stands at an instant: its stage, and what its activations make of it. */
public enum PackState {
    DRAFT,
    CHECKED,
    APPROVED,
    /** Takes force later. */
    SCHEDULED,
    /** In force. */
    ACTIVE,
    /** Was in force, and another one is now. Applications that it judged keep it. */
    SUPERSEDED,
    WITHDRAWN
}
