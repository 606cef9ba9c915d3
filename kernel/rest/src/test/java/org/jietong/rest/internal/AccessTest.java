package org.jietong.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jietong.rest.internal.door.OperationTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTest {
    private static final Set<String> OPEN = Set.of(
            "GET /utilities",
            "GET /utilities/{utility}",
            "GET /utilities/{utility}/form",
            "POST /utilities/{utility}/classification",
            "POST /utilities/{utility}/estimate",
            "GET /working-time/deadline",
            "POST /cases",
            "POST /cases/check",
            "GET /evidence-sources",
            "GET /cases/{number}/progress",
            "POST /cases/{number}/applications",
            "GET /cases/{number}/receipt",
            "GET /cases/{number}/receipt.pdf",
            "POST /receipts/verification",
            "GET /cases/{number}/reply",
            "GET /cases/{number}/reply.pdf",
            "GET /cases/{number}/slots",
            "GET /cases/{number}/appointments",
            "POST /cases/{number}/appointments",
            "POST /cases/{number}/appointments/{id}/move",
            "POST /cases/{number}/appointments/{id}/cancel",
            "GET /cases/{number}/appointments/{id}.ics",
            "POST /cases/{number}/consent/withdrawal",
            "GET /cases/{number}/questions",
            "POST /cases/{number}/questions",
            "POST /cases/{number}/questions/read",
            "GET /calendars/{token}.ics",
            "POST /sessions",
            "POST /sessions/codes",
            "GET /sessions/oidc",
            "GET /sessions/oidc/callback",
            "POST /sessions/refresh",
            "GET /openapi.json",
            "GET /docs",
            "GET /docs/{file}");

    private final Api api = new Api();

    @Test
    void whateverIsNotOpenToAnyoneRefusesWithoutASession() {
        List<Operations> operations = Operations.of(api.handler());
        assertThat(operations).hasSizeGreaterThan(30);
        for (Operations operation : operations) {
            String name = operation.method() + " " + operation.path();
            String path = operation.path().substring(1).replaceAll("\\{\\w+}", Samples.STAFF_ID.toString());
            Api.Call call = api.call(operation.method(), path);
            int status = (operation.method().equals("GET") ? call : call.json("{}"))
                    .answer()
                    .status();
            assertThat(operation.open()).as(name).isEqualTo(OPEN.contains(name));
            if (operation.open()) {
                assertThat(status).as(name).isNotIn(401, 403);
            } else {
                assertThat(status).as(name).isEqualTo(401);
            }
        }
    }

    @Test
    void theTableNamesEveryOperationAndNoOther() {
        assertThat(OperationTable.read().operations())
                .containsExactlyInAnyOrderElementsOf(Operations.of(api.handler()).stream()
                        .map(operation -> operation.method() + " " + operation.path())
                        .toList());
    }

    @Test
    void aRefusalWithoutASessionSaysHowToSignIn() {
        assertThat(api.get("cases").answer().header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer wrong", "Bearer ", "Basic YTpi", "admin"})
    void aWrongTokenIsRefusedEvenWhereNoneIsNeeded(String authorization) {
        assertThat(api.get("utilities")
                        .header("Authorization", authorization)
                        .answer()
                        .status())
                .isEqualTo(401);
    }

    @Test
    void whoLacksThePermissionIsForbidden() {
        assertThat(api.get("staff").as("clerk").answer().status()).isEqualTo(403);
        assertThat(api.get("rule-packs").as("clerk").answer().status()).isEqualTo(403);
        assertThat(api.get("bundles").as("clerk").answer().status()).isEqualTo(403);
        assertThat(api.get("bundles").as("admin").answer().json().at("/0/state").asText())
                .isEqualTo("ACTIVE");
        assertThat(api.get("rule-packs")
                        .as("admin")
                        .answer()
                        .json()
                        .at("/0/utility")
                        .asText())
                .isEqualTo("gas");
    }

    @Test
    void everyAnswerCarriesTheHeadersThatProtectIt() {
        Api.Answer answer = api.get("cases").as("admin").answer();
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Jietong-Request-Id")).matches("[0-9a-f-]{14}7[0-9a-f-]{21}");
    }

    @Test
    void figuresAreKeptByTemplateAndNeverByNumber() {
        api.get("cases/" + Samples.CASE + "?phone=1").as("admin").answer();
        api.get("nowhere").answer();
        assertThat(api.answered).containsExactly("GET /cases/{number} 200", "GET unmatched 404");
    }
}
