package org.jietong.core.internal.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;

class SettingsTest {
    private static final String YEAR_2027 = "date,kind,name,schedule_year\n2027-01-01,off,元旦,2027\n";

    private static BundleContext context(Map<String, String> settings) {
        return (BundleContext) Proxy.newProxyInstance(
                SettingsTest.class.getClassLoader(),
                new Class<?>[] {BundleContext.class},
                (proxy, method, arguments) -> settings.get((String) arguments[0]));
    }

    @Test
    void theZoneIsShanghaiUnlessSetOtherwise() {
        assertThat(new SystemClockComponent(context(Map.of())).getZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(new SystemClockComponent(context(Map.of("jietong.zone", "Asia/Urumqi"))).getZone())
                .isEqualTo(ZoneId.of("Asia/Urumqi"));
        assertThatThrownBy(() -> new SystemClockComponent(context(Map.of("jietong.zone", "Wuhai"))))
                .isInstanceOf(DateTimeException.class);
    }

    @Test
    void theCalendarFolderIsBelowTheHomeUnlessSetOtherwise(@TempDir Path home) throws IOException {
        Path folder = Files.createDirectories(home.resolve("conf").resolve("calendars"));
        Files.writeString(folder.resolve("2027.csv"), YEAR_2027);

        assertThat(years(Map.of("jietong.home", home.toString()))).contains(2027);
        assertThat(years(Map.of("jietong.calendars", folder.toString()))).contains(2027);
        assertThat(years(Map.of("jietong.home", home.toString(), "jietong.calendars", home.toString())))
                .doesNotContain(2027);
    }

    private static Iterable<Integer> years(Map<String, String> settings) {
        return new CalendarFolderComponent(context(settings)).calendars().get().scheduledYears();
    }
}
