package org.jietong.core.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.cases.Applicant;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.Channel;
import org.jietong.api.cases.Consent;
import org.jietong.api.cases.Site;
import org.jietong.api.rules.ClientType;
import org.jietong.api.text.District;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private static final Case HOTEL = new Case(
            new UUID(0, 1),
            new CaseNumber("JT261123-7K3M9Q2X-5"),
            new Applicant(
                    ClientType.ENTERPRISE,
                    "乌海市黄河大酒店有限公司",
                    Optional.of("91150302MA0MYPX12K"),
                    Optional.of("欧阳娜"),
                    "+86 138-4731-2345"),
            new Site(new District("150302"), "海勃湾区人民北路12号阳光小区3号楼 Tower B-501"),
            Optional.empty(),
            Channel.COUNTER,
            new Consent(false, Set.of()),
            Instant.EPOCH,
            List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JT261123-7K3M9Q2X-5",
                "jt261123-7k3m9q2x-5",
                "7k3m9q2x",
                "13847312345",
                "138 4731 2345",
                "+8613847312345",
                "2345",
                "黄河大酒店",
                "黄河",
                "欧阳娜",
                "欧阳",
                "人民北路",
                "阳光小区3号楼",
                "阳光 酒店",
                "人民北路12号",
                "tower 501",
                "ｔｏｗｅｒ"
            })
    void aCaseIsFoundByAnyPartThatPeopleRemember(String text) {
        assertThat(Words.asked(text)).isNotEmpty();
        assertThat(Words.of(HOTEL)).containsAll(Words.asked(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"人民南路", "黄河小酒店", "JT261123-7K3M9Q2X-6", "13847312346", "9999", "月光"})
    void whatItDoesNotHaveDoesNotFindIt(String text) {
        assertThat(Words.asked(text)).isNotEmpty();
        assertThat(Words.of(HOTEL).containsAll(Words.asked(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "，。", "1", "12 3", "李", "3号"})
    void aTextWithoutAWordFindsNothing(String text) {
        assertThat(Words.asked(text)).isEmpty();
    }

    @Test
    void identityNumbersAreNoWords() {
        assertThat(Words.of(HOTEL)).doesNotContain("91150302MA0MYPX12K");
    }

    @Test
    void ofALongTextSomeWordsAreAskedFor() {
        String address = HOTEL.site().address();
        assertThat(Words.asked(address)).hasSize(8).contains("海勃", "501");
        assertThat(Words.of(HOTEL)).containsAll(Words.asked(address));
    }

    @Test
    void aWordIsNoLongerThanItIsKept() {
        assertThat(Words.asked("x".repeat(100))).containsExactly("X".repeat(40));
    }
}
