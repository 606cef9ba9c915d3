package org.jietong.core.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jietong.api.cases.Receipt;
import org.jietong.api.cases.Submission;
import org.jietong.api.messages.NoticePreference;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.rules.NoticeChannel;
import org.junit.jupiter.api.Test;

/** An applicant says how to be told, and it is checked and kept with the case. */
class NoticeWishTest {
    private final World world = new World();

    private Outcome<Receipt> submitted(NoticePreference notices) {
        Submission form = World.form("water").filled();
        return world.cases.submit(
                new Submission(
                        form.applicant(),
                        form.site(),
                        form.project(),
                        form.channel(),
                        form.consent(),
                        form.commitment(),
                        notices,
                        form.wishes(),
                        form.repetition()),
                World.ANYONE);
    }

    private static NoticePreference wish(String mail, String wechat, String language, NoticeChannel... preferred) {
        return new NoticePreference(
                List.of(preferred), Optional.ofNullable(mail), Optional.ofNullable(wechat), language, Optional.empty());
    }

    @Test
    void whatIsRightStandsWithTheCase() {
        NoticePreference wish = wish("li@example.org", "oABC123_xyz", "en", NoticeChannel.WECHAT);
        submitted(wish).orElseThrow();
        assertThat(world.store.cases().get(0).notices()).isEqualTo(wish);
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        NoticePreference wish = wish("li@", null, "fr", NoticeChannel.WECHAT, NoticeChannel.DESK, NoticeChannel.WECHAT);
        assertThat(Refusals.violations(submitted(wish), ProblemType.INVALID_REQUEST))
                .containsExactlyInAnyOrder(
                        "/notices/preferred NOT_ALLOWED",
                        "/notices/preferred DUPLICATE",
                        "/notices/mail MALFORMED",
                        "/notices/wechat MISSING",
                        "/notices/language NOT_ALLOWED");
        assertThat(world.store.cases()).isEmpty();
    }
}
