package org.jietong.survey.internal.questionnaire;

import java.util.Optional;

/**
 * A version of a questionnaire.
 *
 * @param questionnaire the code
 * @param number 1 for the first, without gaps
 * @param state where it stands
 * @param source the definition as it was handed in, JSON
 * @param digest SHA-256 of the source, lower-case hex
 * @param revision 1 for a new draft, one more each time it is written; the HTTP entity tag
 * @param changed when the definition was written last
 * @param published when it was published
 * @param retired when it stopped being used for new invitations
 */
public record Version(
        String questionnaire,
        int number,
        State state,
        String source,
        String digest,
        int revision,
        Trace changed,
        Optional<Trace> published,
        Optional<Trace> retired) {

    /** Where a version stands. */
    public enum State {
        /** Being written; nobody is asked by it. */
        DRAFT,
        /** People are asked by it; it never changes again. */
        PUBLISHED,
        /** Nobody is asked by it any more; who was, may still answer, and what was answered stays. */
        RETIRED
    }
}
