package org.jietong.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import org.junit.jupiter.api.Test;

class CalendarFilesTest {
    private static final String APPOINTMENT =
            "cases/" + Samples.CASE + "/appointments/" + FakeCustomerService.APPOINTMENT;

    private final Api api = new Api();

    private Api.Call applicant(Api.Call call) {
        return call.header("Jietong-Phone", Samples.PHONE);
    }

    @Test
    void anAppointmentIsAFileForCalendarPrograms() {
        Api.Answer answer = applicant(api.get(APPOINTMENT + ".ics")).answer();
        assertThat(answer.header("Content-Type")).startsWith("text/calendar");
        assertThat(answer.header("Content-Disposition")).startsWith("attachment");
        ICalendar calendar = Biweekly.parse(answer.body()).first();
        assertThat(calendar.getMethod().isPublish()).isTrue();
        VEvent event = calendar.getEvents().get(0);
        assertThat(event.getUid().getValue()).isEqualTo(FakeCustomerService.APPOINTMENT + "@jietong");
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(FakeCustomerService.FROM);
        assertThat(answer.body()).contains("DTSTART;TZID=Asia/Shanghai:20261124T090000");
        assertThat(answer.body()).doesNotContain("张三", "李四", "某街", Samples.PHONE);
        api.service.cancelled = true;
        ICalendar gone = Biweekly.parse(
                        applicant(api.get(APPOINTMENT + ".ics")).answer().body())
                .first();
        assertThat(gone.getMethod().isCancel()).isTrue();
        assertThat(gone.getEvents().get(0).getStatus().isCancelled()).isTrue();
        assertThat(gone.getEvents().get(0).getSequence().getValue()).isEqualTo(1);
    }

    @Test
    void aCalendarIsReadByItsSecretAlone() {
        Api.Answer issued = api.post("representatives/" + Samples.STAFF_ID + "/calendar")
                .as("admin")
                .answer();
        assertThat(issued.status()).isEqualTo(201);
        String path = issued.json().path("path").asText().replace("/api/v1/", "");
        Api.Answer feed = api.get(path).header("Accept-Language", "en").answer();
        assertThat(feed.status()).isEqualTo(200);
        assertThat(Biweekly.parse(feed.body())
                        .first()
                        .getEvents()
                        .get(0)
                        .getSummary()
                        .getValue())
                .isEqualTo("Visit " + Samples.CASE + " (water)");
        assertThat(api.get("calendars/other.ics").answer().status()).isEqualTo(404);
        assertThat(api.call("DELETE", "representatives/" + Samples.STAFF_ID + "/calendar")
                        .as("admin")
                        .answer()
                        .status())
                .isEqualTo(204);
    }
}
