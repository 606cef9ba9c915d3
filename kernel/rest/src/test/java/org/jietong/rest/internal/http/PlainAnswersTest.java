package org.jietong.rest.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Health and figures are protected as the answers of the contract are. */
class PlainAnswersTest {
    @Test
    void anAnswerThatIsNoPageIsNeitherGuessedAtNorKeptNorShownInsideAnother() {
        Map<String, String> headers = new HashMap<>();

        AnswerHeaders.ofPlainAnswer(headers::put);

        assertThat(headers)
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Referrer-Policy", "no-referrer")
                .containsEntry("Content-Security-Policy", AnswerHeaders.STRICT)
                .containsEntry("Cache-Control", "no-store");
    }
}
