package org.jietong.core.internal.time;

import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names each refused file of the calendar folder with its reason. That is a warning: what is in force stays. */
@Component(property = {HealthCheck.NAME + "=calendars", HealthCheck.TAGS + "=calendars"})
public final class CalendarFolderHealth implements HealthCheck {
    private final CalendarFolder folder;

    @Activate
    public CalendarFolderHealth(@Reference CalendarFolder folder) {
        this.folder = folder;
    }

    @Override
    public Result execute() {
        FormattingResultLog log = new FormattingResultLog();
        log.info("years with a schedule: {}", folder.calendars().parts().years().toString());
        folder.refused().forEach((file, why) -> log.warn("{} is refused: {}", file, why));
        if (!folder.isReadable()) {
            log.warn("the folder of the calendars cannot be read");
        }
        return new Result(log);
    }
}
