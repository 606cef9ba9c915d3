package org.jietong.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jietong.api.audit.AuditEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests of machines: what they sign, what of it is refused, and what is kept of them. */
class SignedExchangeTest {
    private static final String SIGNATURE = "sig=:" + FakeChannels.SIGNATURE + ":";
    private static final String PARAMETERS =
            ";created=1772413200;keyid=\"" + FakeChannels.KEY + "\";nonce=\"0123456789abcdef\"";
    private static final String READING = "(\"@method\" \"@path\" \"@query\")";
    private static final String POSTING = "(\"@method\" \"@path\" \"@query\" \"content-digest\" \"content-type\")";
    private static final String STAFF = "{\"login\":\"x\"}";

    private final Api api = new Api();

    private static Api.Call signed(Api.Call call, String components) {
        return call.header("Signature-Input", "sig=" + components + PARAMETERS).header("Signature", SIGNATURE);
    }

    private static String digest(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String type(Api.Answer answer) {
        return answer.json().path("type").asText().replace("urn:jietong:problem:", "");
    }

    private Api.Call posted(String path, String body, String digest) {
        return signed(api.post(path), POSTING).json(body).header("Content-Digest", digest);
    }

    @Test
    void whatIsSignedIsMethodPathQueryAndWhatTheRequestCarries() {
        String digest = digest(STAFF.getBytes(StandardCharsets.UTF_8));
        posted("cases/check?a=%20b", STAFF, digest).answer();
        assertThat(api.channels.base)
                .isEqualTo("\"@method\": POST\n"
                        + "\"@path\": /api/v1/cases/check\n"
                        + "\"@query\": ?a=%20b\n"
                        + "\"content-digest\": " + digest + "\n"
                        + "\"content-type\": application/json\n"
                        + "\"@signature-params\": " + POSTING + PARAMETERS);
        signed(api.get("cases"), READING).answer();
        assertThat(api.channels.base).contains("\"@query\": ?\n");
    }

    @Test
    void aMachineReadsWhatItsKeyIsGoodForAndIsOnRecordWithTheKey() {
        assertThat(signed(api.get("cases"), READING).answer().status()).isEqualTo(200);
        AuditEntry entry = api.trail.kept.get(0);
        assertThat(entry.by())
                .isEqualTo(new AuditEntry.By(AuditEntry.Kind.CHANNEL, FakeChannels.ID.toString(), "city app"));
        assertThat(entry.details()).containsEntry("key", FakeChannels.KEY.toString());
    }

    @Test
    void theDoorIsTheSameForMachinesAndARefusedRequestIsNotUsedUp() {
        Api.Answer answer = posted("staff", STAFF, digest(STAFF.getBytes(StandardCharsets.UTF_8)))
                .answer();
        assertThat(answer.status()).isEqualTo(403);
        assertThat(signed(api.get("sessions"), READING).answer().status()).isEqualTo(403);
        assertThat(api.channels.used).isEmpty();
    }

    @Test
    void aRequestIsGoodOnce() {
        assertThat(signed(api.get("cases"), READING).answer().status()).isEqualTo(200);
        Api.Answer again = signed(api.get("cases"), READING).answer();
        assertThat(again.status()).isEqualTo(401);
        assertThat(type(again)).isEqualTo("signature-repeated");
    }

    @Test
    void aBodyThatIsNotWhatWasSignedIsRefusedBeforeAnythingIsDone() {
        Api.Answer answer = posted("cases/check", STAFF, digest("another".getBytes(StandardCharsets.UTF_8)))
                .answer();
        assertThat(answer.status()).isEqualTo(400);
        assertThat(type(answer)).isEqualTo("content-altered");
        assertThat(api.channels.used).isEmpty();
    }

    @Test
    void anUploadIsComparedWithItsDigestBeforeItIsKept() {
        byte[] file = new byte[700_000];
        file[file.length - 1] = 1;
        String path = "applications/" + Samples.NUMBER + "/documents?code=IDENTITY";
        Api.Answer altered = signed(api.post(path), POSTING)
                .body("application/pdf", file)
                .header("Content-Digest", digest(new byte[700_000]))
                .answer();
        assertThat(type(altered)).isEqualTo("content-altered");
        Api.Answer kept = signed(api.post(path), POSTING)
                .body("application/pdf", file)
                .header("Content-Digest", digest(file))
                .answer();
        assertThat(kept.status()).as(kept.body()).isEqualTo(201);
    }

    @Test
    void whatChangesTheMeaningOfARequestHasToBeSigned() {
        Api.Answer answer = signed(api.post("cases/check"), READING)
                .json(STAFF)
                .header("Content-Digest", digest(STAFF.getBytes(StandardCharsets.UTF_8)))
                .header("Idempotency-Key", "one")
                .header("Accept-Language", "en")
                .answer();
        assertThat(answer.status()).isEqualTo(401);
        assertThat(type(answer)).isEqualTo("signature-incomplete");
        assertThat(answer.json().path("detail").asText()).contains("content-digest, content-type, idempotency-key");
        assertThat(type(signed(api.get("cases"), "(\"@method\" \"@path\")").answer()))
                .isEqualTo("signature-incomplete");
    }

    @Test
    void aBodyWithoutADigestIsRefused() {
        String components = "(\"@method\" \"@path\" \"@query\" \"content-type\")";
        assertThat(type(signed(api.post("cases/check"), components).json(STAFF).answer()))
                .isEqualTo("signature-incomplete");
    }

    @Test
    void aWrongSignatureIsRefusedEvenWhereNoneIsNeeded() {
        String wrong =
                "sig=:" + Base64.getEncoder().encodeToString("x".repeat(32).getBytes(StandardCharsets.UTF_8)) + ":";
        Api.Answer answer = api.get("utilities")
                .header("Signature-Input", "sig=" + READING + PARAMETERS)
                .header("Signature", wrong)
                .answer();
        assertThat(answer.status()).isEqualTo(401);
        assertThat(type(answer)).isEqualTo("signature-refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sig",
                "other=" + READING + ";created=1;keyid=\"k\";nonce=\"0123456789abcdef\"",
                "sig=();created=1;keyid=\"k\";nonce=\"0123456789abcdef\"",
                "sig=(\"@method\"  \"@path\");created=1;keyid=\"k\";nonce=\"0123456789abcdef\"",
                "sig=(\"@method\" \"@method\");created=1;keyid=\"k\";nonce=\"0123456789abcdef\"",
                "sig=" + READING + ";created=1;keyid=\"k\"",
                "sig=" + READING + ";created=1;keyid=\"k\";nonce=\"short\"",
                "sig=" + READING + ";created=1;created=2;keyid=\"k\";nonce=\"0123456789abcdef\"",
                "sig=" + READING + ";created=\"x\";keyid=\"k\";nonce=\"0123456789abcdef\"",
                "sig=" + READING + ";created=1;keyid=\"k\";nonce=\"0123456789abcdef\";alg=\"hmac-sha512\"",
                "sig=" + READING + ";created=1;keyid=\"k\";nonce=\"0123456789abcdef\";expires=9",
                "sig=" + READING + ";created=1;keyid=\"k\";nonce=\"0123456789abcdef\", b=()",
            })
    void whatIsNotUnderstoodIsNotIgnored(String input) {
        Api.Answer answer = api.get("cases")
                .header("Signature-Input", input)
                .header("Signature", SIGNATURE)
                .answer();
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.violation(0)).isEqualTo(" BAD_HEADER");
    }

    @Test
    void aSignatureStandsAloneAndWhole() {
        assertThat(signed(api.get("cases"), READING).as("admin").answer().status())
                .isEqualTo(400);
        assertThat(api.get("cases").header("Signature", SIGNATURE).answer().status())
                .isEqualTo(400);
        assertThat(signed(api.get("cases"), "(\"@method\" \"@path\" \"@query\" \"@authority\")")
                        .answer()
                        .status())
                .isEqualTo(401);
    }
}
