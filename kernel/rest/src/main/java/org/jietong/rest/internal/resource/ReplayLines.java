package org.jietong.rest.internal.resource;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jietong.api.packs.Replay;
import org.jietong.api.packs.ReplayListener;
import org.jietong.api.packs.ReplaySummary;
import org.jietong.api.packs.Replayed;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.problem.Violation;
import org.jietong.rest.internal.json.Json;
import org.jietong.rest.internal.problem.ProblemView.ViolationView;
import org.jietong.rest.internal.problem.Problems;
import org.jietong.rest.internal.view.ReplayLineView;
import org.jietong.rest.internal.view.ReplayView;
import org.jietong.rest.internal.view.ReplayedView;

/** Writes a replay line by line while it runs. Whoever stops reading ends it. */
final class ReplayLines implements ReplayListener {
    private final Replay replay;
    private final Problems problems;
    private final Json json;
    private final Locale language;
    private final Function<Violation, ViolationView> violations;
    private final OutputStream out;

    ReplayLines(Replay replay, Problems problems, Json json, Locale language, OutputStream out) {
        this.replay = replay;
        this.problems = problems;
        this.json = json;
        this.language = language;
        this.violations = problems.violationsIn(language);
        this.out = out;
    }

    void write() throws IOException {
        try {
            ReplaySummary summary = replay.run(this);
            line(ReplayLineView.summary(ReplayView.of(replay.pack(), summary, List.of(), false, violations)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RefusedException e) {
            // The answer has begun: only a line can say so now.
            line(ReplayLineView.problem(problems.view(e.problem(), language)));
        }
        out.flush();
    }

    @Override
    public void differs(Replayed application) {
        line(ReplayLineView.change(ReplayedView.of(application, violations)));
    }

    @Override
    public void progressed(long looked) {
        line(ReplayLineView.progress(looked, replay.applications()));
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(ReplayLineView line) {
        try {
            json.write(line, out);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
