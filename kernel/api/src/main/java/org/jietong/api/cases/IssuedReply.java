package org.jietong.api.cases;

import java.util.Map;
import org.jietong.api.rules.RulePack;

/**
 * A reply with all that stands on it when it is handed out.
 *
 * @param of the case, for applicant and site
 * @param reply the reply
 * @param packs the packs that its parts name, by digest
 */
public record IssuedReply(Case of, CaseReply reply, Map<String, RulePack> packs) {
    public IssuedReply {
        packs = Map.copyOf(packs);
    }
}
