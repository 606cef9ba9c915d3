package org.jietong.api.evidence;

import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Applicant;
import org.jietong.api.cases.Consent;

/**
 * What is asked of an evidence source. It holds personal data, which a source passes on to nobody but the register.
 *
 * @param application the application it is for; with the document the same however often it is asked
 * @param source code of the source
 * @param document code of the document
 * @param applicant whose document it is
 * @param project code of the construction project, if there is one
 * @param consent who consented, when, and to which wording, for registers that want to be shown it
 */
public record EvidenceRequest(
        UUID application,
        String source,
        String document,
        Applicant applicant,
        Optional<String> project,
        Consent.Given consent) {}
