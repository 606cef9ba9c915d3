package org.jietong.core.internal.time;

import java.nio.file.Path;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The calendar folder of the settings, over the schedules shipped with the product. */
@Component(service = CalendarFolder.class)
public final class CalendarFolderComponent extends CalendarFolder {

    @Activate
    public CalendarFolderComponent(BundleContext context) {
        super(folder(context), ScheduleReader.shipped());
    }

    private static Path folder(BundleContext context) {
        return Optional.ofNullable(context.getProperty("jietong.calendars"))
                .map(Path::of)
                .orElseGet(() -> home(context).resolve("conf").resolve("calendars"));
    }

    private static Path home(BundleContext context) {
        return Path.of(Optional.ofNullable(context.getProperty("jietong.home")).orElse(""))
                .toAbsolutePath();
    }
}
