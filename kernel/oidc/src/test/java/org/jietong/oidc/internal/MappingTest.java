package org.jietong.oidc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jietong.api.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappingTest {
    @TempDir
    private Path folder;

    private Mapping mapping(String rules) throws IOException {
        return Mapping.read(Files.writeString(folder.resolve("oidc.json"), "{\"rules\": [" + rules + "]}"));
    }

    @Test
    void theFirstRuleThatFitsCounts() throws IOException {
        Mapping mapping = mapping(
                """
                {"claim": "realm_access/roles", "value": "chief", "roles": ["SUPERVISOR"]},
                {"claim": "department", "value": "gas", "roles": ["CLERK", "INSPECTOR"], "utility": "gas"}
                """);
        Map<String, Object> chief = Map.of("realm_access", Map.of("roles", List.of("chief")), "department", "gas");
        assertThat(mapping.of(chief).orElseThrow().roles()).containsExactly(Role.SUPERVISOR);
        assertThat(mapping.of(Map.of("department", "gas")).orElseThrow().roles())
                .containsExactlyInAnyOrder(Role.CLERK, Role.INSPECTOR);
    }

    @Test
    void whomNoRuleFitsGetsNothing() throws IOException {
        Mapping mapping = mapping("{\"claim\": \"groups/x\", \"value\": \"gas\", \"roles\": [\"CLERK\"]}");
        for (Map<String, Object> claims : List.<Map<String, Object>>of(
                Map.of(), Map.of("groups", "gas"), Map.of("groups", List.of("gas")), Map.of("groups", Map.of("x", 7)))) {
            assertThat(mapping.of(claims)).isEmpty();
        }
        assertThat(mapping("").of(Map.of("groups", "gas"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"claim\": \"groups\", \"value\": \"x\"}",
                "{\"claim\": \"groups\", \"value\": \"x\", \"roles\": []}",
                "{\"claim\": \"groups\", \"value\": \"x\", \"roles\": [\"CHANNEL\"]}",
                "{\"claim\": \"groups\", \"value\": \"x\", \"roles\": [\"KING\"]}",
                "{\"claim\": \"groups\", \"value\": \"x\", \"roles\": [\"CLERK\"], \"utilty\": \"gas\"}",
                "{\"value\": \"x\", \"roles\": [\"CLERK\"]}",
                "{",
            })
    void whatIsNotUnderstoodIsRefusedWhole(String rule) {
        assertThatThrownBy(() -> mapping(rule)).isInstanceOf(IOException.class);
    }
}
