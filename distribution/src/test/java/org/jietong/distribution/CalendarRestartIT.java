package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was activated is there from the first answer on, after the process was killed. */
class CalendarRestartIT {
    private static final String CALENDARS = "/api/v1/calendars";

    @ParameterizedTest
    @EnumSource(Database.class)
    void anActivatedScheduleOutlivesTheProcess(Database database) throws Exception {
        try (ProcessProduct product = new ProcessProduct("calendars", ProcessProduct.on(database))) {
            product.start();
            FirstSignIn first = FirstSignIn.in(product.data());
            HttpApi admin = product.api().signedIn(first.login(), first.password());
            String id = activated(admin, approver(product, admin));
            product.kill();

            product.start();

            JsonNode years = product.api()
                    .signedIn(first.login(), first.password())
                    .get(CALENDARS)
                    .body()
                    .path("years");
            assertThat(years.get(years.size() - 1).path("id").asText()).isEqualTo(id);
            JsonNode deadline = product.api()
                    .get("/api/v1/working-time/deadline?start=2026-12-31T10:00:00%2B08:00&workingDays=1"
                            + "&counting=CIVIL_CODE")
                    .body();
            assertThat(deadline.path("provisional").asBoolean()).isFalse();
            assertThat(deadline.path("deadline").asText()).startsWith("2027-01-04T18:00");
        }
    }

    private static HttpApi approver(ProcessProduct product, HttpApi admin) {
        String password = "long enough for a test";
        Answer hired = admin.post(
                "/api/v1/staff",
                Map.of(
                        "login", "approver",
                        "name", "第二人",
                        "phone", "0473-2000002",
                        "roles", new String[] {"ADMINISTRATOR"},
                        "password", password));
        assertThat(hired.status()).as(hired.body().toString()).isEqualTo(201);
        return product.api().signedIn("approver", password);
    }

    private static String activated(HttpApi admin, HttpApi approver) {
        String id = admin.upload(CALENDARS, "text/csv", CalendarFiles.OF_2027.getBytes(StandardCharsets.UTF_8))
                .body()
                .path("id")
                .asText();
        String own = CALENDARS + "/" + id;
        assertThat(admin.post(own + "/check", "").body().path("passed").asBoolean())
                .isTrue();
        assertThat(approver.post(own + "/approval", "").status()).isEqualTo(200);
        assertThat(admin.post(own + "/activation", "").status()).isEqualTo(200);
        return id;
    }
}
