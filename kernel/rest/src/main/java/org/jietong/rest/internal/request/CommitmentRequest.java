package org.jietong.rest.internal.request;

import java.time.LocalDate;
import java.util.List;
import org.jietong.api.cases.Commitment;

/**
 * A promise of documents.
 *
 * @param documents codes of the documents
 * @param promisedBy the last day
 */
public record CommitmentRequest(List<String> documents, LocalDate promisedBy) {
    Commitment commitment() {
        return new Commitment(documents, promisedBy);
    }
}
