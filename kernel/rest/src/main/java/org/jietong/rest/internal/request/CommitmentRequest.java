package org.jietong.rest.internal.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jietong.api.cases.Commitment;

/**
 * A promise of documents.
 *
 * @param documents codes of the documents
 * @param promisedBy the last day
 */
public record CommitmentRequest(List<String> documents, LocalDate promisedBy) {
    /** What could not be read of it is left out. */
    Commitment commitment() {
        return new Commitment(
                documents == null
                        ? List.of()
                        : documents.stream().filter(Objects::nonNull).toList(),
                promisedBy);
    }
}
