package org.jietong.rest.internal;

import java.util.List;
import java.util.Optional;
import org.jietong.api.identity.Caller;
import org.jietong.api.privacy.Erasure;
import org.jietong.api.privacy.PersonalData;
import org.jietong.api.privacy.PersonalRecord;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;

/** Of one telephone a case is kept; of the applicant nothing can be erased. */
final class FakePersonalData implements PersonalData {

    @Override
    public PersonalRecord own(Caller.Applicant caller) {
        return new PersonalRecord(
                caller.phone(),
                Optional.of(Samples.NOW),
                List.of(),
                List.of(new PersonalRecord.PersonalCase(
                        Samples.caseDetail().record(), List.of(), List.of(), List.of(), List.of())));
    }

    @Override
    public Outcome<PersonalRecord> of(String phone, Caller caller) {
        return Outcome.done(new PersonalRecord(phone, Optional.empty(), List.of(), List.of()));
    }

    @Override
    public Outcome<Erasure> eraseOwn(Caller.Applicant caller) {
        return Outcome.refused(
                Problem.of(ProblemType.PERSONAL_DATA_NEEDED, List.of(Violation.of("/cases/JT261123-1", "CASE_OPEN"))));
    }

    @Override
    public Outcome<Erasure> erase(String phone, Caller caller) {
        return Outcome.done(new Erasure(2, Samples.NOW));
    }
}
