package org.jietong.demo.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.cases.Addition;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationKey;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Assignment;
import org.jietong.api.cases.CaseDetail;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.CaseParty;
import org.jietong.api.cases.Cases;
import org.jietong.api.cases.Classified;
import org.jietong.api.cases.Document;
import org.jietong.api.cases.Page;
import org.jietong.api.cases.Query;
import org.jietong.api.cases.Receipt;
import org.jietong.api.cases.Representative;
import org.jietong.api.cases.Similar;
import org.jietong.api.cases.Submission;
import org.jietong.api.cases.SubmissionReport;
import org.jietong.api.cases.Task;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Violation;
import org.jietong.api.repetition.Once;
import org.jietong.api.rules.Stage;
import org.jietong.api.utility.UtilityCode;

/** Cases in memory, with a record of what was handed in and by whom. */
final class FakeCases implements Cases {
    /** The categories that the system accepts at once, as in the packs of the plugins. */
    private static final Set<Wish> SIMPLE = Set.of(Wish.W1, Wish.W2, Wish.G1, Wish.H1, Wish.H2);

    private static final Instant NOW = FakeLifecycle.NOW;

    final Map<String, Receipt> receipts = new LinkedHashMap<>();
    final List<Submission> submissions = new ArrayList<>();
    final Map<String, Caller> senders = new LinkedHashMap<>();

    private final FakeStaffAccounts staff;
    private final FakeApplications applications;

    FakeCases(FakeStaffAccounts staff, FakeApplications applications) {
        this.staff = staff;
        this.applications = applications;
    }

    @Override
    public Outcome<Receipt> submit(Submission submission, Caller caller) {
        String key = submission.repetition().orElseThrow().key();
        senders.put(key, caller);
        if (!receipts.containsKey(key)) {
            submissions.add(submission);
            receipts.put(key, taken(submission));
        }
        return Outcome.done(receipts.get(key));
    }

    @Override
    public Outcome<Receipt> add(CaseNumber number, Addition addition, CaseParty party, Once<Receipt> once) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<Page<CaseDetail>> list(Query query, Caller caller) {
        throw new UnsupportedOperationException();
    }

    private Receipt taken(Submission submission) {
        List<Receipt.Line> lines = submission.wishes().stream()
                .map(wish -> application(submission, wish))
                .map(FakeCases::line)
                .toList();
        return new Receipt(new CaseNumber("JT-" + receipts.size()), NOW, lines);
    }

    private Application application(Submission submission, Submission.Wish wish) {
        boolean simple = SIMPLE.contains(new Wish(wish.utility(), wish.facts()));
        UtilityCode utility = new UtilityCode(wish.utility());
        ApplicationKey key = new ApplicationKey(
                UUID.randomUUID(),
                new ApplicationNumber("A-" + applications.byNumber.size()),
                UUID.randomUUID(),
                new CaseNumber("JT-" + receipts.size()),
                utility,
                submission.site().district(),
                NOW);
        Application application = new Application(
                key,
                wish.facts(),
                new Classified("X", SamplePack.of(utility).reference(), List.of()),
                simple ? ApplicationState.ACCEPTED : ApplicationState.SUBMITTED,
                List.of(new Assignment(UUID.randomUUID(), representative(key), NOW, "LEAST_LOAD")),
                List.of(),
                Optional.empty(),
                submission.consent().all() ? List.of() : List.of(document("IDENTITY"), document("PROPERTY_PROOF")),
                List.of(task("SITE_SURVEY", 0), task("CONSTRUCTION", 1)),
                Optional.empty(),
                List.of(),
                1);
        applications.byNumber.put(key.number(), application);
        return application;
    }

    private Representative representative(ApplicationKey key) {
        StaffMember member = staff.members.stream()
                .filter(one -> one.roles().contains(Role.REPRESENTATIVE))
                .filter(one -> one.scope().covers(key.utility(), key.district()))
                .findFirst()
                .orElseThrow();
        return new Representative(member.id(), member.name(), member.phone());
    }

    private static Receipt.Line line(Application application) {
        return new Receipt.Line(
                application.key().number(),
                application.key().utility().value(),
                "X",
                application.state(),
                "2021.1",
                "digest",
                application.representative());
    }

    private static Document document(String code) {
        return new Document(UUID.randomUUID(), code, Document.State.MISSING, Optional.empty(), Optional.empty(), NOW);
    }

    private static Task task(String code, int ordinal) {
        return new Task(
                UUID.randomUUID(),
                code,
                Stage.CONNECTION,
                ordinal,
                Task.State.OPEN,
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public Outcome<SubmissionReport> check(Submission submission, List<Violation> known, Caller caller) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<CaseDetail> find(CaseNumber number, Caller caller) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<List<Similar>> similar(Submission form, Caller caller) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<CaseDetail> progress(CaseNumber number, String phone) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<List<JournalEvent>> events(CaseNumber number, Caller caller) {
        throw new UnsupportedOperationException();
    }
}
