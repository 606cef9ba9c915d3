package org.jietong.api.packs;

/** How far a pack has come before it can take force. */
public enum PackStage {
    /** Handed in. */
    DRAFT,
    /** The check found no error. */
    CHECKED,
    /** Approved by somebody else than who handed it in, or brought by a bundle; it can take force. */
    APPROVED,
    /** Taken back before it was ever in force. */
    WITHDRAWN
}
