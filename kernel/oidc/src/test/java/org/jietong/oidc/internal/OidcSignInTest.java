package org.jietong.oidc.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jietong.api.identity.Credentials;
import org.jietong.api.identity.OutsideSignIn;
import org.jietong.api.identity.OutsideSignIn.Departure;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.identity.SecretToken;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way over a real provider. */
class OidcSignInTest {
    private static final URI BACK = URI.create("http://127.0.0.1/api/v1/sessions/oidc/callback");

    private static SpringProvider provider;

    @TempDir
    private Path folder;

    private OutsideSignIn signIn;

    @BeforeAll
    static void start() {
        provider = new SpringProvider(BACK);
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @BeforeEach
    void open() throws IOException {
        signIn = asking(provider.issuer());
    }

    private OidcSignIn asking(URI issuer) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), SpringProvider.CLIENT_SECRET + "\n");
        Path mapping = Files.writeString(
                folder.resolve("oidc.json"),
                """
                {"rules": [
                  {"claim": "groups", "value": "water-clerks", "roles": ["CLERK"], "utility": "water"},
                  {"claim": "groups", "value": "gas-clerks", "roles": ["CLERK"], "utility": "gas", "districts": ["150302"]}
                ]}
                """);
        return new OidcSignIn(
                new OidcSettings(issuer, "jietong", Optional.of(secret), List.of("profile"), mapping, BACK, true),
                Clock.systemUTC());
    }

    private Departure departure() {
        return signIn.begin().orElseThrow();
    }

    private static Optional<ProblemType> refusal(Outcome<?> outcome) {
        return outcome.problem().map(Problem::type);
    }

    private static URI answer(Departure departure, String user) {
        return new Browser().signedIn(departure.to(), user);
    }

    @Test
    void whoIsInAMappedGroupComesInAsWhatTheGroupIs() {
        Departure departure = departure();
        Credentials.Outside person = signIn.complete(departure.ticket(), answer(departure, "wang"))
                .orElseThrow();
        assertThat(person.issuer()).isEqualTo(provider.issuer().toString());
        assertThat(person.subject()).isEqualTo("wang");
        assertThat(person.name()).isEqualTo("王丽");
        assertThat(person.roles()).containsExactly(Role.CLERK);
        assertThat(person.scope())
                .isEqualTo(new Scope(Optional.of(new UtilityCode("gas")), Set.of(new District("150302"))));
    }

    @Test
    void whomNoRuleFitsDoesNotComeIn() {
        Departure departure = departure();
        assertThat(refusal(signIn.complete(departure.ticket(), answer(departure, "li"))))
                .contains(ProblemType.FORBIDDEN);
    }

    @Test
    void theQuestionBearsStateNonceAndAChallengeAndNothingSecret() {
        Departure departure = departure();
        assertThat(departure.to().getQuery())
                .contains("response_type=code", "state=", "nonce=", "code_challenge_method=S256", "scope=openid profile")
                .doesNotContain(departure.ticket(), new Ticket(secret(departure)).verifier());
    }

    private static SecretToken secret(Departure departure) {
        return new SecretToken(departure.ticket());
    }

    @Test
    void anAnswerThatComesToAnotherBrowserIsRefused() {
        Departure departure = departure();
        URI answer = answer(departure, "wang");
        for (String ticket : List.of(departure().ticket(), "", "nonsense")) {
            assertThat(refusal(signIn.complete(ticket, answer))).contains(ProblemType.SIGN_IN_REFUSED);
        }
        assertThat(refusal(signIn.complete(departure.ticket(), answer))).isEmpty();
    }

    @Test
    void aCodeThatWasStolenIsOfNoUseToAnotherQuestion() {
        Departure own = departure();
        Departure thief = departure();
        String code = answer(own, "wang").getQuery().replaceAll(".*code=([^&]+).*", "$1");
        URI answer = URI.create(BACK + "?code=" + code + "&state="
                + new Ticket(secret(thief)).state());
        assertThat(refusal(signIn.complete(thief.ticket(), answer))).contains(ProblemType.SIGN_IN_REFUSED);
    }

    @Test
    void aCodeCountsOnce() {
        Departure departure = departure();
        URI answer = answer(departure, "wang");
        signIn.complete(departure.ticket(), answer).orElseThrow();
        assertThat(refusal(signIn.complete(departure.ticket(), answer))).contains(ProblemType.SIGN_IN_REFUSED);
    }

    @Test
    void whoTurnsBackAtTheProviderIsRefused() {
        Departure departure = departure();
        URI answer = URI.create(BACK + "?error=access_denied&state="
                + new Ticket(secret(departure)).state());
        assertThat(refusal(signIn.complete(departure.ticket(), answer))).contains(ProblemType.SIGN_IN_REFUSED);
    }

    @Test
    void keysThatWereRotatedAreFetchedAnew() {
        Departure before = departure();
        signIn.complete(before.ticket(), answer(before, "wang")).orElseThrow();
        provider.rotateKeys();
        Departure after = departure();
        assertThat(refusal(signIn.complete(after.ticket(), answer(after, "wang"))))
                .isEmpty();
    }

    @Test
    void aMappingThatIsNotUnderstoodLetsNobodyIn() throws IOException {
        Departure departure = departure();
        URI answer = answer(departure, "wang");
        Files.writeString(folder.resolve("oidc.json"), "{\"rules\": [{\"claim\": \"groups\"}]}");
        assertThat(refusal(signIn.complete(departure.ticket(), answer))).contains(ProblemType.UNAVAILABLE);
    }

    @Test
    void aProviderThatIsAwayIsSaidToBe() throws IOException {
        OidcSignIn away = asking(URI.create("http://127.0.0.1:1"));
        assertThat(refusal(away.begin())).contains(ProblemType.UNAVAILABLE);
    }
}
