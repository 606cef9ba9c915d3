package org.jietong.api.packs;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.jietong.api.repetition.Once;
import org.jietong.api.rules.PackFinding;
import org.jietong.api.utility.UtilityCode;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What people do with rule packs. A pack is named by its digest. Everything is refused with {@code FORBIDDEN} without the
 * permission or outside the caller's utility, with {@code NOT_FOUND} for a digest that nobody has handed in, and with
 * {@code PACK_TRANSITION_REFUSED} when the pack's state does not allow it. Reasons have at most 500 characters.
 */
@ProviderType
public interface PackLife {

    /** The packs that the caller may see, without their history, newest first. */
    Outcome<List<PackStanding>> list(Optional<UtilityCode> utility, Caller caller);

    Outcome<PackStanding> find(String digest, Caller caller);

    /** A pack as a zip, of the form that {@link #upload} takes. */
    Outcome<byte[]> export(String digest, Caller caller);

    /**
     * Hands a pack in as a draft. The same content handed in again is only looked up.
     *
     * @param zip read to its end or up to its bound, not closed
     * @return refused with {@code PACK_REFUSED} when it is no zip of a pack, when it does not say whose rules it holds in
     *     which version, or when that version is known with other content
     */
    Outcome<PackStanding> upload(InputStream zip, String why, Caller caller, Once<PackStanding> once)
            throws IOException;

    /**
     * Checks a pack. A draft without errors counts as checked from then on.
     *
     * @return what was found; refused with {@code TOO_MANY_REQUESTS} while as many checks run as may
     */
    Outcome<Checked> check(String digest, Caller caller);

    /** Approves a checked pack; refused with {@code FOUR_EYES} for whoever handed it in. */
    Outcome<PackStanding> approve(String digest, String why, Caller caller, Once<PackStanding> once);

    /**
     * Has an approved pack take force.
     *
     * @param from from when, not before the pack's own date nor sooner than every node learns of it; as soon as can be when
     *     it is not given
     */
    Outcome<PackStanding> activate(
            String digest, Optional<Instant> from, String why, Caller caller, Once<PackStanding> once);

    /**
     * Has an earlier pack take force again, as soon as can be.
     *
     * @param digest the pack in force, which is left, or one that was superseded, which is gone back to
     * @param to the pack to go back to; the one in force before when it is not given
     * @return the standing of the pack that was gone back to
     */
    Outcome<PackStanding> rollBack(
            String digest, Optional<String> to, String why, Caller caller, Once<PackStanding> once);

    /** Takes back a pack that was never in force, or calls off an activation that has not taken force yet. */
    Outcome<PackStanding> withdraw(String digest, String why, Caller caller, Once<PackStanding> once);

    /**
     * What came of a check.
     *
     * @param standing where the pack stands after it
     * @param findings all that was found
     */
    record Checked(PackStanding standing, List<PackFinding> findings) {
        public Checked {
            findings = List.copyOf(findings);
        }

        /** Whether the pack can be approved. */
        public boolean passed() {
            return findings.stream().noneMatch(finding -> finding.severity() == PackFinding.Severity.ERROR);
        }
    }
}
