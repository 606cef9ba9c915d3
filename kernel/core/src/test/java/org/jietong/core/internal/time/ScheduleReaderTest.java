package org.jietong.core.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jietong.core.internal.time.ScheduleReading.Fault;
import org.jietong.core.internal.time.ScheduleReading.Malformed;
import org.jietong.core.internal.time.ScheduleReading.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleReaderTest {
    private static final String HEADER = "date,kind,name,schedule_year\n";

    private static ScheduleReading read(String file) {
        return ScheduleReader.read(file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theShippedSchedulesCover2019To2026() {
        assertThat(ScheduleReader.shipped().years()).containsExactly(2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026);
        assertThat(ScheduleReader.shipped().days()).hasSize(285);
    }

    @Test
    void aByteOrderMarkForeignLineEndsAndEmptyLinesAreNoFault() {
        ScheduleReading reading = read("\uFEFF" + HEADER.strip() + "\r\n\r\n2027-01-01,off,元旦,2027\r\n");

        assertThat(reading).isInstanceOf(Read.class);
        assertThat(((Read) reading).schedule().years()).containsExactly(2027);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-02-29,off,元旦,2027 | the date is no day of the form 2026-01-31",
                "01.01.2027,off,元旦,2027 | the date is no day of the form 2026-01-31",
                "1927-01-01,off,元旦,1927 | the date is outside the years 2000 to 2100",
                "2027-01-01,free,元旦,2027 | the kind is neither off nor work",
                "2027-01-01,off,,2027 | the name is missing",
                "2027-01-01,off,元旦,MMXXVII | the schedule_year is no year",
                "2027-01-01,off,元旦,2029 | 2027-01-01 is neither in its schedule_year nor in the December before",
                "2027-01-01,off,元旦 | has 3 fields instead of 4",
                "2027-01-04,work,元旦,2027 | 2027-01-04 is worked but is no Saturday or Sunday",
                "2026-12-31,off,元旦,2027 | 2026-12-31 stands in line 2 already"
            })
    void aFaultIsNamedWithItsLine(String line, String fault) {
        assertThat(read(HEADER + "2026-12-31,off,元旦,2027\n" + line))
                .isEqualTo(new Malformed(List.of(new Fault(3, fault))));
    }

    @Test
    void everyFaultIsNamed() {
        ScheduleReading reading = read(HEADER + "x,y,z,u\n2027-01-02,off,元旦,2027\n2027-01-05,work,元旦,2027");

        assertThat(((Malformed) reading).faults()).extracting(Fault::line).containsExactly(2, 2, 2, 4);
    }

    @Test
    void aFileOfAnotherKindIsMalformed() {
        assertThat(read("")).isInstanceOf(Malformed.class);
        assertThat(read(HEADER)).isInstanceOf(Malformed.class);
        assertThat(read("day;kind\n")).isInstanceOf(Malformed.class);
        assertThat(ScheduleReader.read((HEADER + "2027-01-01,off,元旦,2027").getBytes(StandardCharsets.UTF_16)))
                .isInstanceOf(Malformed.class);
    }
}
