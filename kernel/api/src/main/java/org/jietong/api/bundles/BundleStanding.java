package org.jietong.api.bundles;

import java.util.List;
import java.util.Optional;

/**
 * A file of a plugin, with what runs from it and what was refused.
 *
 * @param file name in the folder of the plugins
 * @param running what runs from it, if anything does
 * @param kept what may be gone back to, the latest first; what runs is among them
 * @param refusal why the jar that lies there, or was handed in last, was refused, if it was
 */
public record BundleStanding(String file, Optional<Running> running, List<Kept> kept, Optional<Refusal> refusal) {
    public BundleStanding {
        kept = List.copyOf(kept);
    }

    /**
     * A version that runs.
     *
     * @param name symbolic name
     * @param version version of the bundle
     * @param digest SHA-256 of the jar, lower-case hex; empty when it ran before this was known
     * @param signature how far its signature is trusted
     * @param signer who signed it, empty when nobody did
     */
    public record Running(String name, String version, String digest, Signature signature, String signer) {}

    /**
     * A jar that served.
     *
     * @param version version of the bundle
     * @param digest SHA-256 of the jar, lower-case hex
     */
    public record Kept(String version, String digest) {}

    /** How far a signature is trusted. */
    public enum Signature {
        /** Signed whole, by somebody whom the trust store vouches for. */
        TRUSTED,
        /** Signed whole, by somebody else. */
        UNKNOWN_SIGNER,
        /** Not signed, or not whole. */
        UNSIGNED,
    }
}
