package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jietong.api.privacy.PersonalRecord;

/**
 * All that is kept of one person.
 *
 * @param phone the telephone by which the person is known
 * @param accountSince when the telephone was proven first; left out when the person never signed in
 * @param mandates those given and held
 * @param cases what was handed in, newest first
 */
public record PersonalRecordView(
        String phone, Optional<Instant> accountSince, List<DelegationView> mandates, List<PersonalCaseView> cases) {
    /**
     * A mandate.
     *
     * @param principalPhone telephone of who gave it
     * @param agentPhone telephone of who holds it
     * @param from when it was given
     * @param until when it ends, or was ended
     */
    public record DelegationView(String principalPhone, String agentPhone, Instant from, Instant until) {
        static DelegationView of(PersonalRecord.Delegation mandate) {
            return new DelegationView(mandate.principal(), mandate.agent(), mandate.from(), mandate.until());
        }
    }

    public static PersonalRecordView of(PersonalRecord kept) {
        return new PersonalRecordView(
                kept.phone(),
                kept.accountSince(),
                kept.mandates().stream().map(DelegationView::of).toList(),
                kept.cases().stream().map(PersonalCaseView::of).toList());
    }
}
