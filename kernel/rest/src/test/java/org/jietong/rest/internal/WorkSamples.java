package org.jietong.rest.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.CheckAnswer;
import org.jietong.api.cases.Finding;
import org.jietong.api.cases.Inspection;
import org.jietong.api.cases.Inspections;
import org.jietong.api.cases.Photo;
import org.jietong.api.cases.SiteInspection;
import org.jietong.api.cases.StoredContent;
import org.jietong.api.cases.TaskOwner;
import org.jietong.api.cases.TaskWork;
import org.jietong.api.rules.CheckItem;
import org.jietong.api.rules.Measure;
import org.jietong.api.rules.Stage;
import org.jietong.api.rules.TaskTemplate;

/** The work of the one application: a survey with a check list, and an inspection that failed. */
final class WorkSamples {
    static final UUID PHOTO_ID = new UUID(0x7000, 20);
    static final UUID FINDING_ID = new UUID(0x7000, 21);
    static final UUID INSPECTION_ID = new UUID(0x7000, 22);
    static final TaskOwner FITTER = new TaskOwner(new UUID(0x7000, 23), "苏和");

    private WorkSamples() {}

    static TaskTemplate survey() {
        return new TaskTemplate(
                "SITE_SURVEY",
                Samples.text("现场踏勘", "Site survey"),
                Stage.CONNECTION,
                Optional.of(new BigDecimal("1")),
                TaskTemplate.Owner.INSPECTOR,
                List.of(),
                Optional.empty(),
                List.of(
                        new CheckItem(
                                "PRESSURE",
                                Samples.text("压力", "Pressure"),
                                CheckItem.Kind.NUMBER,
                                true,
                                Optional.empty(),
                                Optional.of(new Measure(
                                        Samples.text("兆帕", "MPa"),
                                        Optional.of(new BigDecimal("0.2")),
                                        Optional.empty()))),
                        new CheckItem(
                                "TIGHT",
                                Samples.text("无渗漏", "Tight"),
                                CheckItem.Kind.YES_NO,
                                false,
                                Optional.of(true),
                                Optional.empty())),
                Optional.of(Samples.text("缺省值", "Default")));
    }

    static TaskWork work() {
        CheckAnswer answer = new CheckAnswer(
                "PRESSURE",
                Optional.of(new CheckAnswer.Measured(new BigDecimal("0.30"))),
                List.of(photo()),
                Samples.NOW,
                "苏和");
        return new TaskWork(
                TaskTemplate.Owner.INSPECTOR,
                Optional.of(FITTER),
                Optional.of(Samples.NOW),
                List.of(answer),
                List.of(new TaskWork.Reopening(Samples.NOW, "张三", "gauge")));
    }

    static Photo photo() {
        StoredContent content = new StoredContent("ab".repeat(32), "image/jpeg", 3, "gauge.jpg");
        return new Photo(PHOTO_ID, content, Samples.NOW, "苏和");
    }

    static Inspections inspections() {
        Finding leak = new Finding(
                FINDING_ID,
                "LEAK",
                Finding.Severity.GRAVE,
                "接头漏水",
                Finding.Responsible.CONTRACTOR,
                Optional.of(LocalDate.of(2026, 11, 30)),
                List.of(),
                Optional.empty());
        return new Inspections(List.of(new SiteInspection(
                INSPECTION_ID,
                Inspection.Result.FAILED,
                Samples.NOW,
                "苏和",
                Optional.empty(),
                List.of(leak),
                List.of(),
                List.of())));
    }
}
