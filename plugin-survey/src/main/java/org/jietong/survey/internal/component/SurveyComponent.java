package org.jietong.survey.internal.component;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.jietong.api.cases.Applications;
import org.jietong.api.cases.DocumentContents;
import org.jietong.api.cases.Outlines;
import org.jietong.api.export.Spreadsheets;
import org.jietong.api.extension.Extension;
import org.jietong.api.store.Ids;
import org.jietong.api.tables.OwnTables;
import org.jietong.survey.internal.answering.CompletionListener;
import org.jietong.survey.internal.invitation.Invitations;
import org.jietong.survey.internal.invitation.StoredInvitations;
import org.jietong.survey.internal.life.StoredQuestionnaires;
import org.jietong.survey.internal.life.Templates;
import org.jietong.survey.internal.questionnaire.Questionnaires;
import org.jietong.survey.internal.resource.Part;
import org.jietong.survey.internal.resource.SurveyExtension;
import org.jietong.survey.internal.store.JooqSurveyStore;
import org.jietong.survey.internal.store.SurveyStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The survey's resources, once its tables are there. */
@Component(service = Extension.class, immediate = true)
public final class SurveyComponent extends SurveyExtension {

    @Activate
    public SurveyComponent(
            @Reference(target = "(owner=survey)") OwnTables tables,
            @Reference Applications applications,
            @Reference Outlines outlines,
            @Reference DocumentContents contents,
            @Reference Spreadsheets spreadsheets,
            @Reference FollowingComponent following,
            @Reference Ids ids,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        super(parts(
                new JooqSurveyStore(tables), applications, outlines, contents, spreadsheets, following, ids, clock));
    }

    private static List<Part> parts(
            SurveyStore store,
            Applications applications,
            Outlines outlines,
            DocumentContents contents,
            Spreadsheets spreadsheets,
            FollowingComponent following,
            Ids ids,
            Clock clock) {
        new Templates(store, clock).install();
        Questionnaires questionnaires = new StoredQuestionnaires();
        Invitations invitations = new StoredInvitations(questionnaires, ids, new SecureRandom(), clock);
        FiguresPart figures = new FiguresPart(store, questionnaires, spreadsheets, clock);
        List<CompletionListener> listeners = List.of(following.listener(), figures.listener());
        return List.of(
                new AskingPart(
                                store,
                                questionnaires,
                                invitations,
                                applications,
                                outlines,
                                contents,
                                following.links(),
                                ids,
                                clock)
                        .with(listeners),
                following.part(),
                figures.part());
    }
}
