package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.ApplicationKey;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.ListedApplication;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.Stage;

/**
 * One utility's part of a case.
 *
 * @param number number of the application
 * @param caseNumber number of the case
 * @param utility the utility
 * @param district where
 * @param applicant name of who applies, in lists
 * @param address where the connection is wanted, in lists
 * @param submittedAt when it was handed in
 * @param state where it stands
 * @param stage the stage it is in, or ended in
 * @param category its class
 * @param limit the promised time
 * @param simpleProject whether it is handled in simple-project mode
 * @param representative who answers for it
 * @param clock what its clock shows
 * @param suspensions when its clock stood
 * @param escalations who was told of its deadline
 * @param documents its documents
 * @param tasks the internal work
 * @param stages the stages that have inner targets
 * @param facts what the applicant said, with what was worked out from it
 * @param rulePack the pack it stands under
 * @param matchedRules the rules that classified it
 * @param remarks what was wrong, or why it ended
 * @param inspections the inspections before supply
 * @param connection the end of the second stage
 * @param version goes up with each change; also the entity tag
 */
public record ApplicationView(
        String number,
        String caseNumber,
        String utility,
        String district,
        Optional<String> applicant,
        Optional<String> address,
        Instant submittedAt,
        ApplicationState state,
        Stage stage,
        CodeNameView category,
        LimitView limit,
        boolean simpleProject,
        RepresentativeView representative,
        ClockView clock,
        List<SuspensionView> suspensions,
        List<EscalationView> escalations,
        List<DocumentView> documents,
        List<TaskView> tasks,
        List<StageView> stages,
        Facts facts,
        PackView rulePack,
        List<String> matchedRules,
        List<RemarkView> remarks,
        InspectionsView inspections,
        Optional<ConnectionView> connection,
        long version) {
    public static ApplicationView of(ApplicationDetail detail, Locale language) {
        return of(detail, Optional.empty(), language);
    }

    /** An application in a list, with whose it is. */
    public static ApplicationView of(ListedApplication listed, Locale language) {
        return of(listed.detail(), Optional.of(listed), language);
    }

    private static ApplicationView of(ApplicationDetail detail, Optional<ListedApplication> listed, Locale language) {
        Application application = detail.application();
        ApplicationKey key = application.key();
        Category category = detail.category();
        return new ApplicationView(
                key.number().value(),
                key.caseNumber().value(),
                key.utility().value(),
                key.district().code(),
                listed.map(one -> one.applicant().name()),
                listed.map(one -> one.site().address()),
                key.submittedAt(),
                application.state(),
                application.stage(),
                CodeNameView.of(category, language),
                LimitView.of(category.limit(), language),
                category.simpleProject(),
                RepresentativeView.of(application.representative()),
                ClockView.of(detail.clock()),
                SuspensionView.of(detail, language),
                EscalationView.of(detail, language),
                documents(detail, language),
                application.tasks().stream()
                        .map(t -> TaskView.of(t, detail, language))
                        .toList(),
                StageView.of(detail, language),
                application.facts(),
                PackView.of(application.classified().pack()),
                application.classified().rules(),
                application.remarks().stream().map(RemarkView::of).toList(),
                InspectionsView.of(application),
                application.connection().map(ConnectionView::of),
                application.version());
    }

    private static List<DocumentView> documents(ApplicationDetail detail, Locale language) {
        return detail.application().documents().stream()
                .map(d -> DocumentView.of(d, detail.pack(), language))
                .toList();
    }
}
