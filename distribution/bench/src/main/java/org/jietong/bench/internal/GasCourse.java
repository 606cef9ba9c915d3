package org.jietong.bench.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jietong.api.cases.Applicant;
import org.jietong.api.cases.Applications;
import org.jietong.api.cases.Cases;
import org.jietong.api.cases.Channel;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Consent;
import org.jietong.api.cases.Receipt;
import org.jietong.api.cases.Site;
import org.jietong.api.cases.Submission;
import org.jietong.api.identity.Caller;
import org.jietong.api.rules.ClientType;
import org.jietong.api.store.Store;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;

/**
 * Takes gas applications through the product up to their acceptance.
 *
 * @param store where they are
 * @param cases takes them in
 * @param applications accepts them
 */
record GasCourse(Store store, Cases cases, Applications applications) {
    static final UtilityCode GAS = new UtilityCode("gas");
    private static final Caller STAFF = new Caller.Machine("benchmark");

    /** The id of the case. */
    UUID accepted(Wish wish) {
        Submission form = new Submission(
                new Applicant(ClientType.NATURAL_PERSON, "王小明", Optional.empty(), Optional.empty(), "13800000000"),
                new Site(new District("150302"), "海勃湾区人民北路100号"),
                Optional.empty(),
                Channel.WEB,
                Consent.toAll(),
                Optional.empty(),
                List.of(new Submission.Wish(GAS.value(), wish.facts())),
                Optional.empty());
        Receipt receipt = cases.submit(form, new Caller.Anonymous()).orElseThrow();
        applications
                .perform(
                        receipt.applications().get(0).number(),
                        new Command.Accept(Optional.empty()),
                        OptionalLong.empty(),
                        STAFF)
                .orElseThrow();
        return store.read(work -> work.cases().find(receipt.number()))
                .orElseThrow()
                .id();
    }
}
