package org.jietong.api.cases;

import java.time.LocalDate;
import java.util.List;

/**
 * A signed promise to hand documents in later (R2.5).
 *
 * @param documents codes of the documents, at least one
 * @param promisedBy the last day
 */
public record Commitment(List<String> documents, LocalDate promisedBy) {
    public Commitment {
        documents = List.copyOf(documents);
    }
}
