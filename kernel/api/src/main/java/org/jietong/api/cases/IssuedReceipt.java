package org.jietong.api.cases;

import java.util.Map;
import org.jietong.api.rules.RulePack;

/**
 * A receipt with all that stands on it when it is handed out.
 *
 * @param of the case, for applicant and site
 * @param receipt the receipt
 * @param packs the packs that its lines name, by digest
 */
public record IssuedReceipt(Case of, Receipt receipt, Map<String, RulePack> packs) {
    public IssuedReceipt {
        packs = Map.copyOf(packs);
    }
}
