package org.jietong.api.cases;

import java.util.OptionalInt;
import org.jietong.api.problem.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/** The use cases over receipts (R1.3). */
@ProviderType
public interface Receipts {

    /**
     * The receipt of a case, for the applicant and for staff who may see any of its applications.
     *
     * @param edition which one; the newest when it is empty
     * @return refused with {@code NO_RECEIPT} when there is none of the kind, as with cases that are older than editions
     */
    Outcome<IssuedReceipt> find(CaseNumber number, OptionalInt edition, CaseParty party);

    /**
     * Says whether a receipt is genuine, to anybody who holds it. Of one receipt, ten wrong codes are looked at in a minute,
     * and 600 receipts in all.
     *
     * @param number the number of the case
     * @param code the verification code; small letters and missing hyphens do not matter
     * @return refused with {@code NUMBER_MISTYPED} when a check character shows a mistake, {@code RECEIPT_NOT_GENUINE} alike
     *     for an unknown number and a wrong code, or {@code TOO_MANY_REQUESTS}
     */
    Outcome<VerifiedReceipt> verify(CaseNumber number, String code);
}
