package org.jietong.core.internal.cases.lifecycle;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Document;
import org.jietong.api.journal.Actor;

/**
 * Has the system accept a simple project as soon as nothing of it is missing (R2.2), unless its promises are those of
 * somebody who is excluded from tolerance.
 *
 * @param start accepts
 * @param tolerance who may promise
 */
record SimpleProjects(Start start, Toleration tolerance) {
    private static final Actor SYSTEM = new Actor(Actor.Kind.SYSTEM, "simple-project");

    /** The application accepted; empty when somebody has to look at it, or something is still to come. */
    Optional<Changed> accepted(Application submitted, Standing standing, Supplier<Applying> applying, Moment moment) {
        return standing.category().simpleProject()
                        && isWhole(standing.documents().stream())
                        && tolerance.refusal(standing, applying, moment).isEmpty()
                ? Optional.of(start.of(submitted, standing, moment.by(SYSTEM)))
                : Optional.empty();
    }

    static boolean isWhole(Application application) {
        return isWhole(application.documents().stream());
    }

    private static boolean isWhole(Stream<Document> documents) {
        return documents.noneMatch(document -> document.state() == Document.State.MISSING);
    }
}
