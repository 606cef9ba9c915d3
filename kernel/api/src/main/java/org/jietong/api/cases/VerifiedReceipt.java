package org.jietong.api.cases;

import java.util.Map;
import org.jietong.api.rules.RulePack;

/**
 * What a third party learns of a genuine receipt: what is printed on it, without anybody's name.
 *
 * @param receipt the receipt
 * @param newest whether no later edition replaces it
 * @param packs the packs that its lines name, by digest
 */
public record VerifiedReceipt(Receipt receipt, boolean newest, Map<String, RulePack> packs) {
    public VerifiedReceipt {
        packs = Map.copyOf(packs);
    }
}
