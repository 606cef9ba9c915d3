package org.jietong.api.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.Consent;
import org.jietong.api.cases.Page;
import org.jietong.api.cases.Query;
import org.osgi.annotation.versioning.ProviderType;

/** The cases. */
@ProviderType
public interface CaseRecords {

    /** Adds a case with its applications. */
    void insert(Case added);

    /**
     * Adds an application to a case, behind those that it has, and records what the applicant consents to from now on.
     *
     * @param place how many applications the case had
     */
    void add(Application added, int place, Consent consent);

    /** A case with all its applications. */
    Optional<Case> find(CaseNumber number);

    /** The same by its id. */
    Optional<Case> find(UUID id);

    /**
     * Writes the consent of a case from which it was withdrawn.
     *
     * @return false when it was withdrawn for other sources since the case was seen; nothing is written then
     */
    boolean withdraw(Case seen, Consent now);

    /** Cases without their applications. */
    List<Case> heads(List<UUID> ids);

    /** Cases that have an application the query names, whole, newest first. */
    Page<Case> list(Query query);
}
