package org.jietong.survey.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Words of what people write. */
class SegmentationTest {
    private final Segmentation segmentation = new Segmentation();

    @Test
    void chineseIsTakenApartIntoWords() {
        assertThat(segmentation.words("师傅上门很及时，服务态度好，就是等了太久，希望缩短办理时间"))
                .containsExactlyInAnyOrder("师傅", "上门", "及时", "服务", "态度", "缩短", "办理", "时间");
    }

    @Test
    void wordsOfTheFieldStayWhole() {
        assertThat(segmentation.words("换热站噪音大，燃气表安装慢，报装用蒙速办和微信")).contains("换热站", "噪音", "燃气表", "安装", "报装", "蒙速办", "微信");
    }

    @Test
    void aNegationStaysWithWhatItNegates() {
        assertThat(segmentation.words("缴费不方便，暖气不热"))
                .contains("缴费", "不方便", "暖气", "不热")
                .doesNotContain("方便");
    }

    @Test
    void englishIsTakenApartByItsLetters() {
        assertThat(segmentation.words("The staff were polite, but the WAIT was too long; they don't answer"))
                .containsExactlyInAnyOrder("staff", "polite", "wait", "long", "answer");
    }

    @Test
    void numbersAndSignsAreNoWords() {
        assertThat(segmentation.words("13800000000，3 天！？😀 2026-01-01")).isEmpty();
    }

    @Property(tries = 300)
    void anyTextCanBeTakenApart(@ForAll @StringLength(max = 200) String text) {
        assertThatCode(() -> segmentation.words(text)).doesNotThrowAnyException();
    }
}
