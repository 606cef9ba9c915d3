package org.jietong.api.evidence;

import java.util.Set;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.CaseParty;
import org.jietong.api.cases.Consent;
import org.jietong.api.problem.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/** Consents after the submission (R2.4). */
@ProviderType
public interface Consents {

    /**
     * Withdraws consent, for the applicant or by whoever acts for the applicant. Nothing is fetched from then on, and nothing that
     * is under way is taken; what was fetched before stays. Documents that were to come from these sources are
     * wanted of the applicant. Withdrawn twice, it changes nothing.
     *
     * @param sources the codes of the sources; none of them for every one
     * @return the consent as it is then; refused with {@code NOT_FOUND} alike for an unknown number and a wrong phone, with
     *     {@code INVALID_REQUEST} for what is no code, or as the policy says
     */
    Outcome<Consent> withdraw(CaseNumber number, Set<String> sources, CaseParty party);
}
