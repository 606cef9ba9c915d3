package org.jietong.bench.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jietong.api.cases.Applicant;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Applications;
import org.jietong.api.cases.Cases;
import org.jietong.api.cases.Channel;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Consent;
import org.jietong.api.cases.Inspection;
import org.jietong.api.cases.Meter;
import org.jietong.api.cases.Receipt;
import org.jietong.api.cases.Site;
import org.jietong.api.cases.Submission;
import org.jietong.api.identity.Caller;
import org.jietong.api.rules.ClientType;
import org.jietong.api.rules.Facts;
import org.jietong.api.text.District;

/** A whole case through the service layer, with all its checks. */
final class ServiceCourse implements Course {
    private static final Caller APPLICANT = new Caller.Anonymous();
    private static final Caller STAFF = new Caller.Machine("benchmark");

    private final Cases cases;
    private final Applications applications;

    ServiceCourse(Cases cases, Applications applications) {
        this.cases = cases;
        this.applications = applications;
    }

    @Override
    public Steps whole() {
        long start = System.nanoTime();
        ApplicationNumber number = submit().applications().get(0).number();
        long submitted = System.nanoTime();
        accept(number);
        long accepted = System.nanoTime();
        connect(number);
        return new Steps(submitted - start, accepted - submitted, System.nanoTime() - accepted);
    }

    Receipt submit() {
        return cases.submit(form(), APPLICANT).orElseThrow();
    }

    void accept(ApplicationNumber number) {
        applications
                .perform(number, new Command.Accept(Optional.empty()), OptionalLong.empty(), STAFF)
                .orElseThrow();
    }

    void connect(ApplicationNumber number) {
        Command supply = new Command.Connect(
                new Inspection(Inspection.Result.PASSED, List.of()),
                List.of(new Meter("M-" + number.value(), Optional.of("DN50"), Optional.empty())),
                Optional.empty());
        applications.perform(number, supply, OptionalLong.empty(), STAFF).orElseThrow();
    }

    private static Submission form() {
        return new Submission(
                new Applicant(
                        ClientType.ENTERPRISE, "乌海市某某商贸有限公司", Optional.empty(), Optional.of("王小明"), "13800000000"),
                new Site(new District("150302"), "海勃湾区人民北路100号"),
                Optional.empty(),
                Channel.WEB,
                Consent.toAll(),
                Optional.empty(),
                List.of(new Submission.Wish("water", Facts.of(Map.of("simpleLowRisk", false, "externalLine", true)))),
                Optional.empty());
    }
}
