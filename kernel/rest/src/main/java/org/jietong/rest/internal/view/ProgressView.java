package org.jietong.rest.internal.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.appointments.Appointment;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.CaseDetail;
import org.jietong.api.cases.Document;
import org.jietong.api.cases.IssuedReply;
import org.jietong.api.cases.Sheets;
import org.jietong.api.rules.RulePack;
import org.jietong.api.rules.Stage;
import org.jietong.rest.internal.view.EstimateView.MaterialView;
import org.jietong.rest.internal.view.EstimateView.SettlementView;

/**
 * The public progress of a case: no name, no address, no facts.
 *
 * @param number number on the receipt
 * @param submittedAt when it came in
 * @param applications one for each utility
 * @param appointments the visits that lie ahead, in the order of time
 * @param openQuestions how many of the applicant's questions nobody has answered
 * @param reply the one reply with all connection plans, once it is issued
 */
public record ProgressView(
        String number,
        Instant submittedAt,
        List<LineView> applications,
        List<AppointmentView> appointments,
        int openQuestions,
        Optional<CaseReplyView> reply) {
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
     * @param days the days counted one by one; empty before acceptance
     * @param documents its documents
     * @param remarks what was wrong, or why it ended
     * @param sheets what was frozen when it was accepted as a simple project
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
            List<DeadlineView.DayView> days,
            List<PaperView> documents,
            List<RemarkView> remarks,
            Optional<PlanView> sheets) {
        static LineView of(ApplicationDetail detail, Optional<Sheets> sheets, Locale language) {
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
                    DeadlineView.DayView.of(detail.clock().deadline()),
                    application.documents().stream()
                            .map(d -> PaperView.of(d, detail.pack(), language))
                            .toList(),
                    application.remarks().stream().map(RemarkView::of).toList(),
                    sheets.map(frozen -> PlanView.of(frozen, language)));
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

    /**
     * What will be built and what it costs.
     *
     * @param frozenAt when the application was accepted
     * @param drawing the standard drawing that was chosen
     * @param billOfMaterials what is needed
     * @param settlement what it costs
     */
    public record PlanView(
            Instant frozenAt, CodeNameView drawing, List<MaterialView> billOfMaterials, SettlementView settlement) {
        static PlanView of(Sheets sheets, Locale language) {
            return new PlanView(
                    sheets.frozenAt(),
                    new CodeNameView(
                            sheets.drawing().code(), sheets.drawing().name().in(language)),
                    sheets.bill().stream()
                            .map(material -> MaterialView.of(material, language))
                            .toList(),
                    SettlementView.of(sheets.settlement(), sheets.total(), language));
        }
    }

    /**
     * The progress of a case.
     *
     * @param sheets those of its simple projects, by number
     * @param reply the reply that stands
     * @param ahead the visits that are still to come
     * @param openQuestions how many questions wait for an answer
     */
    public static ProgressView of(
            CaseDetail detail,
            Map<ApplicationNumber, Sheets> sheets,
            Optional<IssuedReply> reply,
            List<Appointment> ahead,
            int openQuestions,
            Locale language) {
        return new ProgressView(
                detail.record().number().value(),
                detail.record().submittedAt(),
                detail.applications().stream()
                        .map(a -> LineView.of(a, Optional.ofNullable(sheets.get(numberOf(a))), language))
                        .toList(),
                ahead.stream().map(AppointmentView::of).toList(),
                openQuestions,
                reply.map(issued -> CaseReplyView.of(issued, language)));
    }

    private static ApplicationNumber numberOf(ApplicationDetail detail) {
        return detail.application().key().number();
    }
}
