package org.jietong.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jietong.api.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaffAndSessionsTest {
    private final Api api = new Api();

    @ParameterizedTest
    @ValueSource(strings = {"login", "user", "username"})
    void staffSignInWithAnyNameForTheName(String name) {
        Api.Answer answer = api.post("sessions")
                .json("{\"" + name + "\":\"zhang\",\"password\":\"right\"}")
                .answer();
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().path("token").asText()).isEqualTo("token");
        assertThat(answer.json().at("/staff/roles/0").asText()).isEqualTo("REPRESENTATIVE");
        assertThat(answer.json().at("/staff/utility").asText()).isEqualTo("water");
    }

    @Test
    void aNameUnderTwoNamesIsRefused() {
        Api.Answer answer = api.post("sessions")
                .json("{\"login\":\"zhang\",\"user\":\"li\",\"password\":\"right\"}")
                .answer();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.violation(0)).isEqualTo("/login DUPLICATE");
    }

    @Test
    void aMissingNameIsNamedOnceEvenWhenItIsWrittenAsNull() {
        Api.Answer answer =
                api.post("sessions").json("{\"user\":null,\"password\":\"x\"}").answer();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("violations")).hasSize(1);
        assertThat(answer.violation(0)).isEqualTo("/user MISSING");
        assertThat(api.post("sessions").json("{}").answer().violation(0)).isEqualTo("/user MISSING");
    }

    @Test
    void aWrongPasswordIs401AndTooManyAreHeldOff() {
        Api.Answer wrong = api.post("sessions")
                .json("{\"login\":\"a\",\"password\":\"b\"}")
                .answer();
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.header("WWW-Authenticate")).isEqualTo("Bearer");
        Api.Answer often = api.post("sessions")
                .json("{\"login\":\"a\",\"password\":\"often\"}")
                .answer();
        assertThat(often.status()).isEqualTo(429);
        assertThat(often.header("Retry-After")).isEqualTo("60");
    }

    @Test
    void aSessionEndsAndAPasswordIsReplaced() {
        assertThat(api.call("DELETE", "sessions/current").as("admin").answer().status())
                .isEqualTo(204);
        assertThat(api.identity.signedOut).isEqualTo("admin");
        assertThat(api.post("sessions/current/password")
                        .as("admin")
                        .json("{\"present\":\"a\",\"next\":\"b\"}")
                        .answer()
                        .status())
                .isEqualTo(204);
        assertThat(api.identity.changed).isEqualTo("b");
    }

    @Test
    void somebodyIsTakenOn() {
        Api.Answer answer = api.post("staff")
                .as("admin")
                .json("{\"login\":\"li\",\"name\":\"李四\",\"phone\":\"1\",\"roles\":[\"CLERK\",\"SUPERVISOR\"],"
                        + "\"utility\":\"water\",\"districts\":[\"150303\"],\"password\":\"x\"}")
                .answer();
        assertThat(answer.status()).isEqualTo(201);
        assertThat(api.identity.created.roles()).containsExactlyInAnyOrder(Role.CLERK, Role.SUPERVISOR);
        assertThat(api.identity.created.id().version()).isEqualTo(7);
        assertThat(api.identity.created.weight()).isEqualTo(1);
        assertThat(answer.json().path("onDuty").asBoolean()).isTrue();
    }

    @Test
    void dutyIsSetAndTheStaffListed() {
        assertThat(api.call("PUT", "staff/" + Samples.STAFF_ID + "/duty")
                        .as("admin")
                        .json("{\"onDuty\":false}")
                        .answer()
                        .status())
                .isEqualTo(200);
        assertThat(api.get("staff")
                        .as("admin")
                        .answer()
                        .json()
                        .at("/0/districts/0")
                        .asText())
                .isEqualTo("150302");
    }
}
