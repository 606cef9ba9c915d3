package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationKey;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.Channel;
import org.jietong.api.cases.Document;
import org.jietong.api.messages.Message;
import org.jietong.api.messages.MessageStatus;
import org.jietong.api.privacy.PersonalRecord.PersonalCase;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.NoticeChannel;

/**
 * A case with all that was written and done about it, for the person whose it is.
 *
 * @param number number on the receipt
 * @param submittedAt when it came in
 * @param applicant who applies
 * @param site where
 * @param project code of the construction project
 * @param channel how it came in
 * @param consent what may be fetched, who consented to which wording, and when
 * @param notices how the person wants to be told
 * @param applications one for each utility
 * @param words what the person and the staff wrote, oldest first
 * @param messages what was sent to the person, as far as it is still kept
 * @param visits the appointments
 * @param events what happened, oldest first
 */
public record PersonalCaseView(
        String number,
        Instant submittedAt,
        CaseView.ApplicantView applicant,
        CaseView.SiteView site,
        Optional<String> project,
        Channel channel,
        ConsentView consent,
        CaseView.NoticesView notices,
        List<PartView> applications,
        List<CaseMessageView> words,
        List<SentView> messages,
        List<AppointmentView> visits,
        List<EventView> events) {
    /**
     * One utility's part.
     *
     * @param number number of the application
     * @param utility the utility
     * @param category code of its class
     * @param state where it stands
     * @param representative who answers for it
     * @param facts what the applicant said
     * @param documents its documents
     */
    public record PartView(
            String number,
            String utility,
            String category,
            ApplicationState state,
            RepresentativeView representative,
            Facts facts,
            List<PaperView> documents) {
        static PartView of(Application application) {
            return new PartView(
                    application.key().number().value(),
                    application.key().utility().value(),
                    application.classified().category(),
                    application.state(),
                    RepresentativeView.of(application.representative()),
                    application.facts(),
                    application.documents().stream().map(PaperView::of).toList());
        }
    }

    /**
     * A document.
     *
     * @param code which document
     * @param state whether it is there
     * @param fileName the name under which it was handed in
     * @param changedAt when its state changed last
     */
    public record PaperView(String code, Document.State state, Optional<String> fileName, Instant changedAt) {
        static PaperView of(Document document) {
            return new PaperView(
                    document.code(),
                    document.state(),
                    document.content().map(content -> content.fileName()),
                    document.changedAt());
        }
    }

    /**
     * A message that was sent.
     *
     * @param at when it was written
     * @param channel by which way
     * @param address where to
     * @param template code of what it says
     * @param status how far it came
     */
    public record SentView(Instant at, NoticeChannel channel, String address, String template, MessageStatus status) {
        static SentView of(Message message) {
            return new SentView(
                    message.createdAt(),
                    message.route().channel(),
                    message.route().address(),
                    message.content().template(),
                    message.delivery().status());
        }
    }

    static PersonalCaseView of(PersonalCase kept) {
        Case record = kept.record();
        Map<UUID, String> numbers = record.applications().stream()
                .map(Application::key)
                .collect(
                        Collectors.toMap(ApplicationKey::id, key -> key.number().value()));
        return new PersonalCaseView(
                record.number().value(),
                record.submittedAt(),
                CaseView.ApplicantView.of(record.applicant()),
                new CaseView.SiteView(
                        record.site().district().code(), record.site().address()),
                record.project(),
                record.channel(),
                ConsentView.of(record.consent()),
                CaseView.NoticesView.of(record.notices()),
                record.applications().stream().map(PartView::of).toList(),
                kept.words().stream().map(CaseMessageView::of).toList(),
                kept.messages().stream().map(SentView::of).toList(),
                kept.visits().stream().map(AppointmentView::of).toList(),
                kept.events().stream()
                        .map(event -> EventView.of(event, numbers))
                        .toList());
    }
}
