package org.jietong.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.jietong.api.messages.NoticePreference;
import org.jietong.api.rules.NoticeChannel;
import org.junit.jupiter.api.Test;

class MessagesResourceTest {
    private final Api api = new Api();

    @Test
    void messagesOfAnApplicationAndOfACaseAreListedWithWhatWasDoneAboutThem() {
        JsonNode first =
                api.get("applications/W-1/messages").as("clerk").answer().json().get(0);
        assertThat(api.messages.listed).isEqualTo("application W-1");
        assertThat(first.at("/recipient").asText()).isEqualTo("APPLICANT");
        assertThat(first.at("/address").asText()).isEqualTo("138****0000");
        assertThat(first.at("/status").asText()).isEqualTo("WAITING");
        assertThat(first.at("/attempts/0/kind").asText()).isEqualTo("LATER");
        assertThat(api.get("cases/JT-1/messages").as("clerk").answer().status()).isEqualTo(200);
        assertThat(api.messages.listed).isEqualTo("case JT-1");
    }

    @Test
    void aMessageIsSentAgainOverTheVersionThatWasSeen() {
        String place = "messages/" + FakeMessages.ID + "/resend";
        Api.Answer again =
                api.post(place).as("clerk").header("If-Match", "\"3\"").answer();
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("ETag")).isEqualTo("\"4\"");
        assertThat(api.post(place)
                        .as("clerk")
                        .header("If-Match", "\"2\"")
                        .answer()
                        .status())
                .isEqualTo(412);
        assertThat(api.post(place).answer().status()).isEqualTo(401);
    }

    @Test
    void theDeskGivesNoticesInPartsAndTakesThatOneWasRead() {
        Api.Answer part = api.get("notices?unread=true&limit=1").as("clerk").answer();
        assertThat(api.messages.listed).isEqualTo("notices true 1 -");
        assertThat(part.header("Link")).contains("cursor=next+one").contains("unread=true");
        assertThat(part.json().at("/0/subject").asText()).isEqualTo("即将到期");
        assertThat(api.post("notices/" + FakeMessages.ID + "/read")
                        .as("clerk")
                        .answer()
                        .status())
                .isEqualTo(200);
        assertThat(api.post("notices/00000000-0000-0000-0000-000000000000/read")
                        .as("clerk")
                        .answer()
                        .status())
                .isEqualTo(404);
    }

    @Test
    void staffSayHowTheyWantToBeTold() {
        JsonNode staff = api.call("PUT", "staff/" + Samples.staffMember().id() + "/notices")
                .as("clerk")
                .json("""
                        {"preferred": ["WECHAT", "MAIL"], "mail": "wuyun@example.org", "wechat": "oABC123_xyz",
                         "language": "en", "quiet": {"from": "22:00", "until": "07:00"}}""")
                .answer()
                .json();
        assertThat(staff.at("/notices/preferred")).extracting(JsonNode::asText).containsExactly("WECHAT", "MAIL");
        assertThat(staff.at("/notices/quiet/from").asText()).isEqualTo("22:00");
        assertThat(staff.at("/notices/language").asText()).isEqualTo("en");
    }

    @Test
    void anApplicantIsToldInTheLanguageOfTheRequestUnlessAnotherIsAskedFor() {
        NoticePreference said = submitted("""
                "notices": {"preferred": "MAIL", "mail": "a@example.org", "language": "en"},""", "zh-CN");
        assertThat(said.preferred()).containsExactly(NoticeChannel.MAIL);
        assertThat(said.language()).isEqualTo("en");
        assertThat(submitted("", "en").language()).isEqualTo("en");
        assertThat(submitted("", "zh")).isEqualTo(NoticePreference.none());
    }

    private NoticePreference submitted(String notices, String language) {
        api.post("cases")
                .header("Accept-Language", language)
                .json("""
                        {"applicant": {"name": "李四", "phone": "13800000000"},
                         "site": {"district": "150302", "address": "新华街1号"},
                         "channel": "WEB", "consent": true, %s
                         "applications": [{"utility": "water", "facts": {}}]}""".formatted(notices))
                .answer();
        return api.cases.submitted.notices();
    }
}
