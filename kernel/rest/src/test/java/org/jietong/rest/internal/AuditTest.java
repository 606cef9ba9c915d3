package org.jietong.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jietong.api.audit.AuditEntry;
import org.jietong.api.audit.AuditEntry.Kind;
import org.junit.jupiter.api.Test;

/** What is kept of requests: changes, readings of personal data, refusals. */
class AuditTest {
    private final Api api = new Api();

    @Test
    void aChangeIsKeptWithWhoAskedForItAndWhatCameOfIt() {
        api.call("POST", "applications/W261127-7K3M9Q2X-5/acceptance")
                .as("admin")
                .json("{}")
                .answer();

        AuditEntry entry = theOnly();
        assertThat(entry.operation()).isEqualTo("POST /applications/{number}/acceptance");
        assertThat(entry.subject()).isEqualTo("W261127-7K3M9Q2X-5");
        assertThat(entry.by().kind()).isEqualTo(Kind.STAFF);
        assertThat(entry.by().id()).isEqualTo(Samples.STAFF_ID.toString());
        assertThat(entry.at()).isEqualTo(Samples.NOW);
    }

    @Test
    void aChangeThatWasRefusedIsKeptToo() {
        api.call("POST", "mandates").as("admin").json("{}").answer();
        assertThat(theOnly().status()).isEqualTo(403);
    }

    @Test
    void aReadingOfPersonalDataIsKeptAndOneOfTheGuideIsNot() {
        api.get("cases").as("admin").answer();
        api.get("utilities").as("admin").answer();
        assertThat(theOnly().operation()).isEqualTo("GET /cases");
    }

    @Test
    void aReadingThatWasRefusedToSomebodyKnownIsKeptAndOneToNobodyIsNot() {
        api.get("staff").as("clerk").answer();
        api.get("staff").answer();
        assertThat(theOnly().status()).isEqualTo(403);
    }

    @Test
    void whatIsLookedForReachesTheTrail() {
        api.get("audit?by=7&subject=W1&from=2026-11-26T18:00:00%2B08:00")
                .as("admin")
                .answer();
        assertThat(api.trail.asked.by()).hasValue("7");
        assertThat(api.trail.asked.subject()).hasValue("W1");
        assertThat(api.trail.asked.from()).isPresent();
        assertThat(api.get("audit?from=yesterday").as("admin").answer().status())
                .isEqualTo(422);
    }

    @Test
    void aBrokenChainIsToldByPlaceAndFault() {
        assertThat(api.get("audit/verification").as("admin").answer().body())
                .contains("\"whole\":false", "\"place\":7", "\"fault\":\"ALTERED\"");
    }

    private AuditEntry theOnly() {
        assertThat(api.trail.kept).hasSize(1);
        return api.trail.kept.get(0);
    }
}
