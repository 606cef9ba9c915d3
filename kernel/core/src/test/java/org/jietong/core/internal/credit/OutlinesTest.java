package org.jietong.core.internal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.UUID;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.Outline;
import org.jietong.core.internal.fakes.Received;
import org.junit.jupiter.api.Test;

/** An application in outline says what it is, and names nobody. */
class OutlinesTest {
    private final Received received = new Received();
    private final StoredOutlines outlines = new StoredOutlines(received.store(), new Subjects(new SecureRandom()));

    @Test
    void anApplicationIsFoundByItsNumberAndAsAnEventNamesIt() {
        Case whole = received.caseOf(Received.WATER_PERSON, Received.GAS_PERSON);
        Application gas = whole.applications().get(1);

        Outline outline = outlines.find(gas.key().number()).orElseThrow();

        assertThat(outlines.find(whole.id(), gas.key().id())).contains(outline);
        assertThat(outline.utility().value()).isEqualTo("gas");
        assertThat(outline.category()).isEqualTo("W2");
        assertThat(outline.district()).isEqualTo(Received.HAIBOWAN);
        assertThat(outline.representative().id()).isEqualTo(Received.GAS_PERSON);
        assertThat(outline.supplyStartedAt()).isEmpty();
    }

    @Test
    void oneApplicantHasOneKeyWhichIsNoneOfTheirNumbers() {
        Outline first = outline(received.caseOf(Received.WATER_PERSON));
        Outline second = outline(received.caseOf(Received.GAS_PERSON));

        assertThat(first.applicant()).isEqualTo(second.applicant()).hasSize(64).doesNotContain(Received.PHONE);
    }

    private Outline outline(Case whole) {
        return outlines.find(whole.applications().get(0).key().number()).orElseThrow();
    }

    @Test
    void whatThereIsNotIsNotFound() {
        assertThat(outlines.find(new ApplicationNumber("W260302-00000000-0"))).isEmpty();
        assertThat(outlines.find(new UUID(0, 1), new UUID(0, 2))).isEmpty();
    }
}
