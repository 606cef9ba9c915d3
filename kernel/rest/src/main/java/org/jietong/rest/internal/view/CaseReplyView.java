package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jietong.api.cases.CaseReply;
import org.jietong.api.cases.IssuedReply;
import org.jietong.api.rules.RulePack;

/**
 * The one reply to a case with all connection plans (R1.3).
 *
 * @param number number of the case
 * @param edition which edition it is
 * @param issuedAt when it was issued
 * @param parts one for each utility
 */
public record CaseReplyView(String number, int edition, Instant issuedAt, List<PartView> parts) {
    /**
     * One utility's part.
     *
     * @param number number of the application
     * @param utility code and name of the utility
     * @param category its class
     * @param representative whom to call
     * @param plan how it will be connected
     */
    public record PartView(
            String number,
            CodeNameView utility,
            CodeNameView category,
            RepresentativeView representative,
            ConnectionPlanView plan) {
        static PartView of(CaseReply.Part part, Optional<RulePack> pack, Locale language) {
            return new PartView(
                    part.number().value(),
                    CodeNameView.ofUtility(part.utility(), pack, language),
                    CodeNameView.ofCategory(part.category(), pack, language),
                    RepresentativeView.open(part.representative()),
                    ConnectionPlanView.of(part.plan()));
        }
    }

    public static CaseReplyView of(IssuedReply issued, Locale language) {
        CaseReply reply = issued.reply();
        return new CaseReplyView(
                reply.number().value(),
                reply.edition(),
                reply.issuedAt(),
                reply.parts().stream()
                        .map(part -> PartView.of(
                                part, Optional.ofNullable(issued.packs().get(part.packDigest())), language))
                        .toList());
    }
}
