package org.jietong.core.internal.cases;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jietong.api.cases.Applicant;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Applications;
import org.jietong.api.cases.Channel;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Commitment;
import org.jietong.api.cases.Consent;
import org.jietong.api.cases.Inspection;
import org.jietong.api.cases.Receipt;
import org.jietong.api.cases.Site;
import org.jietong.api.cases.StoredContent;
import org.jietong.api.cases.Submission;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.repetition.Repetition;
import org.jietong.api.rules.ClientType;
import org.jietong.api.rules.Facts;
import org.jietong.api.store.Ids;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jietong.core.internal.cases.checks.ProjectCodes;
import org.jietong.core.internal.cases.checks.Regions;
import org.jietong.core.internal.cases.checks.SubmissionCheck;
import org.jietong.core.internal.cases.intake.Intake;
import org.jietong.core.internal.cases.lifecycle.Assessor;
import org.jietong.core.internal.cases.lifecycle.Deadlines;
import org.jietong.core.internal.cases.lifecycle.DocumentList;
import org.jietong.core.internal.cases.lifecycle.Events;
import org.jietong.core.internal.cases.lifecycle.Lifecycle;
import org.jietong.core.internal.cases.receipts.ReceiptMaker;
import org.jietong.core.internal.cases.replies.Gathering;
import org.jietong.core.internal.cases.warnings.Visit;
import org.jietong.core.internal.credit.Entering;
import org.jietong.core.internal.credit.StoredCreditRegister;
import org.jietong.core.internal.credit.Subjects;
import org.jietong.core.internal.fakes.FakeRules;
import org.jietong.core.internal.fakes.FakeUtilities;
import org.jietong.core.internal.fakes.InMemoryStore;
import org.jietong.core.internal.fakes.Packs;
import org.jietong.core.internal.fakes.People;
import org.jietong.core.internal.fakes.RolePolicy;
import org.jietong.core.internal.fakes.SettableClock;
import org.jietong.core.internal.fakes.Sources;
import org.jietong.core.internal.fakes.Weekdays;
import org.jietong.core.internal.journal.archive.ArchivedEvents;
import org.jietong.core.internal.numbers.Numbers;
import org.jietong.core.internal.numbers.TimeOrderedIds;
import org.jietong.core.internal.people.LoadBook;
import org.jietong.core.internal.time.CalendarWorkingTime;
import org.jietong.core.internal.time.IndexedCalendar;
import org.jietong.core.internal.time.ScheduleReader;

/** The use cases over a store in memory, on a Monday morning; water and gas have a representative each, heating has none. */
public final class World {
    static final Caller ANYONE = new Caller.Anonymous();
    public static final Caller CLERK =
            new Caller.Staff(new UUID(1, 1), "Clerk", Set.of(Role.CLERK), Scope.everything());
    static final Caller WATER_READER = new Caller.Staff(
            new UUID(1, 2),
            "Reader",
            Set.of(Role.SUPERVISOR),
            new Scope(Optional.of(new UtilityCode("water")), Set.of()));
    static final String PHONE = "138-0473-1234";

    public final SettableClock clock = new SettableClock("2026-03-02T09:00");
    public final InMemoryStore store = new InMemoryStore();
    public final FakeRules rules = new FakeRules();
    final FakeUtilities utilities = new FakeUtilities("water", "gas", "heating");
    final AtomicReference<IndexedCalendar> calendar =
            new AtomicReference<>(new IndexedCalendar(ScheduleReader.shipped()));
    final LoadBook book = new LoadBook(store, Weekdays.shipped(), System::nanoTime);
    final StoredCases cases;
    final StoredApplications applications;
    final StoredHandovers handovers;
    final StoredSheets sheets;
    final DeadlineWalking walking;
    final Sweep sweep;
    public final Sources sources = new Sources();
    public final StoredCreditRegister credit;
    public final DocumentList documents;
    public final Ids ids = new TimeOrderedIds(clock);
    public final Deadlines deadlines;

    public World() {
        rules.publish(Packs.of("water", "1"));
        rules.publish(Packs.of("gas", "1"));
        rules.publish(Packs.of("heating", "1"));
        store.hire(People.representative(1, "water", 1), People.representative(2, "gas", 1));
        Access access = new Access(new RolePolicy());
        Assessor assessor = new Assessor(rules, rules);
        deadlines = new Deadlines(new CalendarWorkingTime(calendar::get, clock.getZone()));
        Details details = new Details(rules, deadlines, clock);
        credit = new StoredCreditRegister(store, new RolePolicy(), ids, clock);
        documents = new DocumentList(ids, sources);
        Lifecycle lifecycle = new Lifecycle(assessor, deadlines, documents, credit);
        Intake intake = new Intake(
                new SubmissionCheck(Regions.shipped(), ProjectCodes.ofShape()),
                utilities,
                assessor,
                book,
                lifecycle,
                details.waking(),
                documents,
                new Numbers(new SecureRandom(), clock.getZone()));
        ReceiptMaker receipts = new ReceiptMaker(rules, new Numbers(new SecureRandom(), clock.getZone()));
        Timelines timelines = new Timelines(store, new ArchivedEvents(store, Path.of("target", "no-archive")));
        cases = new StoredCases(store, access, new Receiving(store, intake, receipts), details, timelines, clock);
        applications = new StoredApplications(
                store,
                access,
                new Performing(store, utilities, lifecycle, details, book, new Gathering(ids)),
                details,
                new Forecasting(store, details, book),
                timelines);
        handovers = new StoredHandovers(store, access, applications, new Successor(store, book), clock);
        sheets = new StoredSheets(store, applications, rules);
        walking = new DeadlineWalking(
                store, calendar::get, new Recalculation(store, details, deadlines, new Events(ids)), details);
        sweep = new Sweep(
                store,
                details,
                new Visit(deadlines, ids),
                new Entering(ids, new Subjects(new SecureRandom()), clock.getZone()));
    }

    /** A form for some utilities, ordinary in class, with consent to every evidence source. */
    public static Form form(String... utilities) {
        return new Form(utilities);
    }

    public Receipt submitted(Form form) {
        return cases.submit(form.filled(), ANYONE).orElseThrow();
    }

    /** An application for water that waits for acceptance, with the drawing missing. */
    public ApplicationNumber submitted() {
        return submitted(form("water")).applications().get(0).number();
    }

    public ApplicationNumber accepted() {
        ApplicationNumber number = submitted();
        perform(number, handIn("DRAWING")).orElseThrow();
        perform(number, new Command.Accept(Optional.empty())).orElseThrow();
        return number;
    }

    /** Accepted with the drawing promised for a week later. */
    public ApplicationNumber tolerated() {
        ApplicationNumber number = submitted();
        perform(number, new Command.Accept(Optional.of(promise("DRAWING")))).orElseThrow();
        return number;
    }

    public Applications applications() {
        return applications;
    }

    public Outcome<ApplicationDetail> perform(ApplicationNumber number, Command command) {
        return applications.perform(number, command, OptionalLong.empty(), CLERK);
    }

    /** Does what is due by itself by now. */
    public void sweep() {
        sweep.run();
    }

    /** Tells of the calendar, and has deadlines computed again. */
    void recalculate() {
        walking.calendarChanged(calendar.get().scheduledYears());
        walking.run();
    }

    public Application stored(ApplicationNumber number) {
        return store.application(number);
    }

    public List<JournalEvent> events(ApplicationNumber number) {
        return applications.events(number, CLERK).orElseThrow();
    }

    public Commitment promise(String... documents) {
        return new Commitment(List.of(documents), LocalDate.now(clock).plusDays(7));
    }

    public static Command handIn(String code) {
        return new Command.HandIn(code, new StoredContent("0".repeat(64), "application/pdf", 10, "a.pdf"));
    }

    public static Command connect() {
        return new Command.Connect(new Inspection(Inspection.Result.PASSED, List.of()), List.of(), Optional.empty());
    }

    /** A submission in the making. */
    public static final class Form {
        private final List<Submission.Wish> wishes = new ArrayList<>();
        private Applicant applicant =
                new Applicant(ClientType.NATURAL_PERSON, "王某", Optional.empty(), Optional.empty(), PHONE);
        private Site site = new Site(new District("150302"), "海勃湾区某街 1 号");
        private Optional<String> project = Optional.empty();
        private Consent consent = Consent.toAll();
        private Optional<Commitment> commitment = Optional.empty();
        private Optional<Repetition> repetition = Optional.empty();

        private Form(String... utilities) {
            Arrays.stream(utilities).forEach(utility -> wish(utility, Map.of("simple", false)));
        }

        public Form wish(String utility, Map<String, ?> facts) {
            wishes.add(new Submission.Wish(utility, Facts.of(facts)));
            return this;
        }

        public Form of(Applicant other) {
            applicant = other;
            return this;
        }

        public Form at(Site other) {
            site = other;
            return this;
        }

        public Form ofProject(String code) {
            project = Optional.of(code);
            return this;
        }

        public Form consenting(Consent given) {
            consent = given;
            return this;
        }

        public Form committed(Commitment promise) {
            commitment = Optional.of(promise);
            return this;
        }

        public Form repeatable(String key, String digest) {
            repetition = Optional.of(new Repetition(key, digest));
            return this;
        }

        public Submission filled() {
            return new Submission(applicant, site, project, Channel.WEB, consent, commitment, wishes, repetition);
        }
    }
}
