package org.jietong.survey.internal.component;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jietong.api.cases.Applications;
import org.jietong.api.cases.DocumentContents;
import org.jietong.api.cases.Outlines;
import org.jietong.api.extension.Grant;
import org.jietong.api.identity.Role;
import org.jietong.api.store.Ids;
import org.jietong.survey.internal.answering.AnswerFiles;
import org.jietong.survey.internal.answering.AnsweredFiles;
import org.jietong.survey.internal.answering.CompletionListener;
import org.jietong.survey.internal.answering.Declining;
import org.jietong.survey.internal.answering.RespondentDesk;
import org.jietong.survey.internal.answering.ResponseReading;
import org.jietong.survey.internal.answering.StaffEntry;
import org.jietong.survey.internal.asking.Links;
import org.jietong.survey.internal.invitation.HandInvitations;
import org.jietong.survey.internal.invitation.Invitations;
import org.jietong.survey.internal.life.QuestionnaireDesk;
import org.jietong.survey.internal.questionnaire.Questionnaires;
import org.jietong.survey.internal.resource.AnsweredFilesResource;
import org.jietong.survey.internal.resource.InvitationsResource;
import org.jietong.survey.internal.resource.Part;
import org.jietong.survey.internal.resource.QuestionnairesResource;
import org.jietong.survey.internal.resource.ResponsesResource;
import org.jietong.survey.internal.resource.SheetsResource;
import org.jietong.survey.internal.store.SurveyStore;

/**
 * Questionnaires, invitations and answers.
 *
 * @param store the tables
 * @param questionnaires what is asked
 * @param invitations who may answer
 * @param applications of the kernel
 * @param outlines of the kernel
 * @param contents of the kernel
 * @param links where people answer
 * @param ids of the kernel
 * @param clock of the kernel
 */
record AskingPart(
        SurveyStore store,
        Questionnaires questionnaires,
        Invitations invitations,
        Applications applications,
        Outlines outlines,
        DocumentContents contents,
        Links links,
        Ids ids,
        Clock clock) {
    private static final List<Grant> GRANTS = List.of(
            new Grant(
                    QuestionnairesResource.READ,
                    Set.of(Role.CLERK, Role.SURVEY_STAFF, Role.SUPERVISOR, Role.ADMINISTRATOR)),
            new Grant(QuestionnairesResource.CHANGE, Set.of(Role.SURVEY_STAFF, Role.SUPERVISOR, Role.ADMINISTRATOR)),
            new Grant(InvitationsResource.INVITE, Set.of(Role.CLERK, Role.SURVEY_STAFF, Role.SUPERVISOR)),
            new Grant(ResponsesResource.READ, Set.of(Role.SURVEY_STAFF, Role.SUPERVISOR, Role.ADMINISTRATOR)));

    /** The part over HTTP; listeners are told of each response. */
    Part with(List<CompletionListener> listeners) {
        RespondentDesk desk = new RespondentDesk(store, questionnaires, listeners, ids, clock);
        StaffEntry entry = new StaffEntry(store, questionnaires, listeners, ids, clock);
        HandInvitations byHand = new HandInvitations(store, invitations, applications, outlines, clock);
        return new Part(
                "asking",
                List.of(
                        new SheetsResource(
                                desk,
                                new AnswerFiles(store, questionnaires, desk, contents, ids, clock),
                                new Declining(store, desk, invitations, clock)),
                        new QuestionnairesResource(new QuestionnaireDesk(store, clock)),
                        new InvitationsResource(byHand, entry, links),
                        new ResponsesResource(new ResponseReading(store)),
                        new AnsweredFilesResource(new AnsweredFiles(store, contents))),
                GRANTS);
    }
}
