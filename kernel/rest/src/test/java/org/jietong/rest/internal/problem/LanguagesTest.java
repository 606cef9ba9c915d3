package org.jietong.rest.internal.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | en",
                "en_US | en",
                "EN-gb | en",
                "fr, en;q=0.5 | en",
                "en;q=0.1, zh;q=0.2 | zh-CN",
                "en;q=0 | zh-CN",
                "toolonglang, en | en",
                "en;q=abc, en-GB;q=0.3 | en",
                "*, en | en",
            })
    void theDearestLanguageWeHaveIsTaken(String header, String language) {
        assertThat(Languages.best(header).toLanguageTag()).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",",
                ",,;",
                "-",
                "--",
                "_",
                ";",
                ";q=",
                "*",
                "en;q=abc",
                "en;q=NaN",
                "zh-CN;q=2",
                "toolonglang",
                "en\u0000"
            })
    void anUnreadableHeaderMeansChinese(String header) {
        assertThat(Languages.best(header)).isEqualTo(Languages.DEFAULT);
    }

    @Test
    void noHeaderMeansChinese() {
        assertThat(Languages.best(null)).isEqualTo(Languages.DEFAULT);
    }
}
