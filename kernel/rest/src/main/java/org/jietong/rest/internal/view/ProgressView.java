package org.jietong.rest.internal.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.CaseDetail;
import org.jietong.api.cases.Document;
import org.jietong.api.rules.RulePack;
import org.jietong.api.rules.Stage;

/**
 * The public progress of a case: no name, no address, no facts.
 *
 * @param number number on the receipt
 * @param submittedAt when it came in
 * @param applications one for each utility
 */
public record ProgressView(String number, Instant submittedAt, List<LineView> applications) {
    /**
     * One utility's part.
     *
     * @param number number of the application
     * @param utility the utility
     * @param state where it stands
     * @param stage the stage it is in, or ended in
     * @param category its class
     * @param limit the promised time, with the article that promises it
     * @param rulePack the pack it was classified by
     * @param representative whom to call
     * @param clock what its clock shows
     * @param documents its documents
     * @param remarks what was wrong, or why it ended
     */
    public record LineView(
            String number,
            String utility,
            ApplicationState state,
            Stage stage,
            CodeNameView category,
            LimitView limit,
            PackView rulePack,
            RepresentativeView representative,
            ClockView clock,
            List<PaperView> documents,
            List<RemarkView> remarks) {
        static LineView of(ApplicationDetail detail, Locale language) {
            Application application = detail.application();
            return new LineView(
                    application.key().number().value(),
                    application.key().utility().value(),
                    application.state(),
                    application.stage(),
                    CodeNameView.of(detail.category(), language),
                    LimitView.of(detail.category().limit(), language),
                    PackView.of(application.classified().pack()),
                    RepresentativeView.open(application.representative()),
                    ClockView.of(detail.clock()),
                    application.documents().stream()
                            .map(d -> PaperView.of(d, detail.pack(), language))
                            .toList(),
                    application.remarks().stream().map(RemarkView::of).toList());
        }
    }

    /**
     * A document, without what stands in it.
     *
     * @param code which document
     * @param name in the reader's language
     * @param state whether it is there
     * @param promisedBy the last day of the promise
     * @param fetch why it has to be handed in or promised, though it was to be fetched
     */
    public record PaperView(
            String code, String name, Document.State state, Optional<LocalDate> promisedBy, Optional<FetchView> fetch) {
        static PaperView of(Document document, RulePack pack, Locale language) {
            DocumentView view = DocumentView.of(document, pack, language);
            return new PaperView(
                    view.code(),
                    view.name(),
                    view.state(),
                    view.promisedBy(),
                    document.fetch().map(FetchView::open));
        }
    }

    public static ProgressView of(CaseDetail detail, Locale language) {
        return new ProgressView(
                detail.record().number().value(),
                detail.record().submittedAt(),
                detail.applications().stream()
                        .map(a -> LineView.of(a, language))
                        .toList());
    }
}
