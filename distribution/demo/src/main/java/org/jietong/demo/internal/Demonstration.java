package org.jietong.demo.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.utility.DeployedUtility;
import org.jietong.api.utility.Utilities;
import org.jietong.api.utility.UtilityCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings sample staff and sample cases into a new installation. What is there already is not made again, so that a run
 * that was cut short is completed by the next.
 */
final class Demonstration implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

    private final Utilities utilities;
    private final Hiring hiring;
    private final Function<Crew, Playing> play;
    private final Marker marker;
    private final Patience patience;

    Demonstration(Utilities utilities, Hiring hiring, Function<Crew, Playing> play, Marker marker, Patience patience) {
        this.utilities = utilities;
        this.hiring = hiring;
        this.play = play;
        this.marker = marker;
        this.patience = patience;
    }

    @Override
    public void run() {
        if (marker.isSet()) {
            return;
        }
        try {
            Optional<Crew> crew = hiring.crew();
            if (crew.isEmpty()) {
                LOG.warn("There is staff here already: no sample staff and no sample cases are made");
                return;
            }
            waitForUtilities();
            playAll(play.apply(crew.get()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void waitForUtilities() throws InterruptedException {
        Set<UtilityCode> needed = SampleCases.all().stream()
                .flatMap(sample -> sample.utilities().stream())
                .collect(Collectors.toSet());
        patience.until(() -> deployed().containsAll(needed));
    }

    private void playAll(Playing playing) throws IOException, InterruptedException {
        List<Sample> samples = SampleCases.all();
        int played = 0;
        for (Sample sample : samples) {
            played += played(sample, playing) ? 1 : 0;
        }
        LOG.atInfo()
                .addKeyValue("played", played)
                .addKeyValue("of", samples.size())
                .log("Sample cases are ready");
        if (played == samples.size()) {
            marker.set();
        }
    }

    private boolean played(Sample sample, Playing playing) throws InterruptedException {
        if (patience.stopped() || !deployed().containsAll(sample.utilities())) {
            return false;
        }
        try {
            playing.play(sample);
            return true;
        } catch (RefusedException e) {
            LOG.atWarn()
                    .addKeyValue("sample", sample.key())
                    .addKeyValue("refused", e.problem().type().key())
                    .log("A sample case could not be completed");
            return false;
        }
    }

    private Set<UtilityCode> deployed() {
        return utilities.deployed().stream().map(DeployedUtility::code).collect(Collectors.toSet());
    }
}
