package org.jietong.demo.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalLong;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Applications;
import org.jietong.api.cases.Cases;
import org.jietong.api.cases.Channel;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Document;
import org.jietong.api.cases.Receipt;
import org.jietong.api.cases.Submission;
import org.jietong.api.identity.Caller;
import org.jietong.api.repetition.Repetition;

/**
 * Plays sample cases through the use cases, each person within their rights. A case that was played before, whole or in
 * part, is taken up where it stands.
 *
 * @param cases submits
 * @param applications does the rest
 * @param document what is handed in
 * @param clock the time
 * @param crew who does it
 * @param patience waits for what is being fetched, as supply has to
 */
record Playing(
        Cases cases, Applications applications, SampleDocument document, Clock clock, Crew crew, Patience patience) {

    /** @throws org.jietong.api.problem.RefusedException when a step is refused */
    void play(Sample sample) throws InterruptedException {
        Receipt receipt = cases.submit(submission(sample), sender(sample)).orElseThrow();
        Iterator<Receipt.Line> lines = receipt.applications().iterator();
        for (Sample.Part part : sample.parts()) {
            ApplicationNumber number = lines.next().number();
            for (Step step : part.course()) {
                take(step, number);
            }
        }
    }

    private void take(Step step, ApplicationNumber number) throws InterruptedException {
        if (step == Step.CONNECT) {
            patience.until(() -> found(number).application().documents().stream()
                    .noneMatch(document -> document.state() == Document.State.FETCHING));
        }
        ApplicationDetail detail = found(number);
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Caller caller = crew.whoTakes(step, detail.application());
        for (Command command : step.commands(new Scene(detail, today, document::kept))) {
            applications.perform(number, command, OptionalLong.empty(), caller).orElseThrow();
        }
    }

    private ApplicationDetail found(ApplicationNumber number) {
        return applications.find(number, new Caller.Machine("demo")).orElseThrow();
    }

    /** At the counter a clerk fills the form in; otherwise applicants do it themselves. */
    private Caller sender(Sample sample) {
        return sample.channel() == Channel.COUNTER
                ? crew.clerkOf(sample.parts().get(0).wish().utility())
                : new Caller.Anonymous();
    }

    private static Submission submission(Sample sample) {
        return new Submission(
                sample.applicant(),
                sample.site(),
                Optional.empty(),
                sample.channel(),
                sample.consent(),
                Optional.empty(),
                sample.parts().stream()
                        .map(part -> new Submission.Wish(
                                part.wish().utility(), part.wish().facts()))
                        .toList(),
                Optional.of(repetition("demo-" + sample.key())));
    }

    /** The same key at each start: a case that was handed in already is not handed in again. */
    private static Repetition repetition(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return new Repetition(key, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
