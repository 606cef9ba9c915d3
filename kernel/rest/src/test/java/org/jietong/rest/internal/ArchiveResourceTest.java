package org.jietong.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class ArchiveResourceTest {
    private static final String PATH = "journal/archive";

    private final Api api = new Api();

    @Test
    void operatorsSeeWhatHasLeftTheJournal() {
        JsonNode month = api.get(PATH).as("admin").answer().json().get(0);
        assertThat(month.path("month").asText()).isEqualTo("2021-03");
        assertThat(month.path("files").asLong()).isEqualTo(1);
        assertThat(month.path("events").asLong()).isEqualTo(42);
        assertThat(api.get(PATH).answer().status()).isEqualTo(401);
    }

    @Test
    void aFileThatIsNotWhatWasRecordedIsNamed() {
        JsonNode file = api.post(PATH + "/2021-03/verification")
                .as("admin")
                .answer()
                .json()
                .get(0);
        assertThat(file.path("state").asText()).isEqualTo("ALTERED");
        assertThat(file.path("file").asText()).isEqualTo("2021-03/events-000000000001.jsonl.gz");
        assertThat(api.post(PATH + "/2020-01/verification").as("admin").answer().status())
                .isEqualTo(404);
    }
}
