package org.jietong.api.rules;

import java.util.Optional;
import java.util.Set;
import org.jietong.api.text.LocalizedText;

/**
 * A document that a pack knows (R2.3 to R2.5).
 *
 * @param code name of the document, {@code UPPER_SNAKE}, once in a pack
 * @param name for readers
 * @param need when it is needed
 * @param applicants whom it concerns; empty for everybody
 * @param evidenceSource the source that can give it, so that it is not asked for when the applicant consents (R2.4)
 */
public record DocumentRequirement(
        String code, LocalizedText name, Need need, Set<ClientType> applicants, Optional<String> evidenceSource) {
    public DocumentRequirement {
        applicants = Set.copyOf(applicants);
    }

    /** Whether it concerns an applicant. What does not is never asked for, and is taken when it is handed in. */
    public boolean concerns(ClientType applicant) {
        return applicants.isEmpty() || applicants.contains(applicant);
    }

    /** When a document is needed. */
    public enum Need {
        /** The application form itself: the submission is this document (R2.3). */
        FORM,
        /** Given by an evidence source with the applicant's consent; asked for only without consent (R2.4). */
        EVIDENCE,
        /** Has to be there or be promised before acceptance (R2.5). */
        REQUIRED,
        /** Never demanded; may be handed in or promised. */
        OPTIONAL
    }
}
