package org.jietong.survey.internal.resource;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import org.jietong.survey.internal.questionnaire.Trace;
import org.jietong.survey.internal.questionnaire.Version;

/**
 * A version of a questionnaire.
 *
 * @param questionnaire the code
 * @param version its number
 * @param state where it stands
 * @param revision how often its draft was written; the entity tag
 * @param digest SHA-256 of the definition
 * @param changedAt when the definition was written last
 * @param changedBy by whom
 * @param publishedAt when it was published
 * @param publishedBy by whom
 * @param retiredAt when it stopped being used for new invitations
 * @param retiredBy by whom
 * @param definition what it asks; left out in lists
 */
public record VersionView(
        String questionnaire,
        int version,
        Version.State state,
        int revision,
        String digest,
        Instant changedAt,
        String changedBy,
        Optional<Instant> publishedAt,
        Optional<String> publishedBy,
        Optional<Instant> retiredAt,
        Optional<String> retiredBy,
        Optional<JsonNode> definition) {

    static VersionView of(Version version) {
        return of(version, Optional.empty());
    }

    static VersionView whole(Version version, JsonText json) {
        return of(version, Optional.of(json.tree(version.source())));
    }

    private static VersionView of(Version version, Optional<JsonNode> definition) {
        return new VersionView(
                version.questionnaire(),
                version.number(),
                version.state(),
                version.revision(),
                version.digest(),
                version.changed().at(),
                version.changed().by().name(),
                version.published().map(Trace::at),
                version.published().map(trace -> trace.by().name()),
                version.retired().map(Trace::at),
                version.retired().map(trace -> trace.by().name()),
                definition);
    }
}
