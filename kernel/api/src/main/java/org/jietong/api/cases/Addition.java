package org.jietong.api.cases;

import java.util.Optional;

/**
 * What is asked for in addition within an open case (R1.3): a utility that was deployed later, or was not thought of.
 *
 * @param wish the utility and the facts
 * @param consent what may be fetched, added to what was consented to already; empty for no more than that
 * @param commitment promise of documents
 */
public record Addition(Submission.Wish wish, Optional<Consent> consent, Optional<Commitment> commitment) {}
