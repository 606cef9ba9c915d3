package org.jietong.oidc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OidcSettingsTest {
    private static final String ISSUER = "jietong.oidc.issuer";
    private static final Map<String, String> USUAL =
            Map.of(ISSUER, "https://id.example.cn", "jietong.publicAddress", "https://connect.example.cn/");

    @Test
    void withoutAnIssuerThereIsNothingToSignInBy() {
        assertThat(OidcSettings.of(name -> null)).isEmpty();
        assertThat(OidcSettings.of(name -> " ")).isEmpty();
    }

    @Test
    void theProviderSendsBackToThePublicAddress() {
        OidcSettings settings = OidcSettings.of(USUAL::get).orElseThrow();
        assertThat(settings.back()).isEqualTo(URI.create("https://connect.example.cn/api/v1/sessions/oidc/callback"));
        assertThat(settings.clientId()).isEqualTo("jietong");
        assertThat(settings.secretFile()).isEmpty();
    }

    @Test
    void aProviderWithoutTlsHasToBeWantedAndThePublicAddressHasToBeKnown() {
        Map<String, String> plain = new HashMap<>(USUAL);
        plain.put(ISSUER, "http://id.example.cn");
        assertThatIllegalArgumentException().isThrownBy(() -> OidcSettings.of(plain::get));
        plain.put("jietong.oidc.plainHttp", "true");
        assertThat(OidcSettings.of(plain::get)).isPresent();
        plain.remove("jietong.publicAddress");
        assertThatIllegalArgumentException().isThrownBy(() -> OidcSettings.of(plain::get));
    }
}
