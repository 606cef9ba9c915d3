package org.jietong.rest.internal;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.journal.Actor;
import org.jietong.api.packs.Activation;
import org.jietong.api.packs.PackEvent;
import org.jietong.api.packs.PackLife;
import org.jietong.api.packs.PackStanding;
import org.jietong.api.packs.PackState;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.repetition.Once;
import org.jietong.api.rules.PackFinding;
import org.jietong.api.rules.PackReference;
import org.jietong.api.text.LocalizedText;
import org.jietong.api.utility.UtilityCode;

/** Knows one pack, and remembers what was asked of it. */
final class FakePackLife implements PackLife {
    static final String DIGEST = "ab".repeat(32);
    private static final UtilityCode GAS = new UtilityCode("gas");
    private static final Actor ADMINISTRATOR = new Actor(Actor.Kind.STAFF, "管理员");

    String asked = "";

    private static PackStanding standing() {
        return new PackStanding(
                new PackReference(GAS, "2026.1", DIGEST, Samples.NOW),
                PackState.SCHEDULED,
                Samples.NOW,
                List.of(new Activation(GAS, DIGEST, Samples.NOW, Samples.NOW, ADMINISTRATOR, "新的时限", Optional.empty())),
                List.of(new PackEvent(
                        new UUID(0x7000, 9),
                        DIGEST,
                        PackEvent.Type.UPLOADED,
                        Samples.NOW,
                        ADMINISTRATOR,
                        Optional.empty(),
                        "")));
    }

    private static <T> Outcome<T> known(String digest, T value) {
        return digest.equals(DIGEST) ? Outcome.done(value) : Outcome.refused(ProblemType.NOT_FOUND);
    }

    @Override
    public Outcome<List<PackStanding>> list(Optional<UtilityCode> utility, Caller caller) {
        asked = "list " + utility.map(UtilityCode::value).orElse("all");
        if (!(caller instanceof Caller.Staff staff && staff.roles().contains(Role.ADMINISTRATOR))) {
            return Outcome.refused(ProblemType.FORBIDDEN);
        }
        return Outcome.done(List.of(standing()));
    }

    @Override
    public Outcome<PackStanding> find(String digest, Caller caller) {
        return known(digest, standing());
    }

    @Override
    public Outcome<byte[]> export(String digest, Caller caller) {
        return known(digest, new byte[] {'P', 'K'});
    }

    @Override
    public Outcome<PackStanding> upload(InputStream zip, String why, Caller caller, Once<PackStanding> once)
            throws IOException {
        asked = "upload " + zip.readAllBytes().length + " " + why;
        return Outcome.done(standing());
    }

    @Override
    public Outcome<Checked> check(String digest, Caller caller) {
        PackFinding gap = new PackFinding(
                "GAP",
                PackFinding.Severity.ERROR,
                "classification.dmn",
                new LocalizedText("空缺", "A gap"),
                Map.of("gasPoints", "1"));
        return known(digest, new Checked(standing(), List.of(gap)));
    }

    @Override
    public Outcome<PackStanding> approve(String digest, String why, Caller caller, Once<PackStanding> once) {
        asked = "approve " + why;
        return known(digest, standing());
    }

    @Override
    public Outcome<PackStanding> activate(
            String digest, Optional<Instant> from, String why, Caller caller, Once<PackStanding> once) {
        asked = "activate " + from.map(Instant::toString).orElse("soon") + " " + why;
        return known(digest, standing());
    }

    @Override
    public Outcome<PackStanding> rollBack(
            String digest, Optional<String> to, String why, Caller caller, Once<PackStanding> once) {
        asked = "roll back " + to.orElse("one") + " " + why;
        return known(digest, standing());
    }

    @Override
    public Outcome<PackStanding> withdraw(String digest, String why, Caller caller, Once<PackStanding> once) {
        asked = "withdraw " + why;
        return known(digest, standing());
    }
}
