package org.jietong.api.store;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.cases.Page;
import org.osgi.annotation.versioning.ProviderType;

/** The words by which cases are found. */
@ProviderType
public interface SearchRecords {

    /** Has a case found by these words, each at most 40 characters; those it is found by already stay. */
    void keep(UUID caseId, Set<String> words);

    /** Has a case found by these words no more. */
    void forget(UUID caseId, Set<String> words);

    /**
     * The cases that are found by all of these words, newest first.
     *
     * @param words at least one
     * @param cursor where to begin: a cursor of a list of cases or of applications
     */
    Page<UUID> cases(Set<String> words, Optional<String> cursor, int limit);
}
