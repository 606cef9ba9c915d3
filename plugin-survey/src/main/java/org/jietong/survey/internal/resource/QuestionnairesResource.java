package org.jietong.survey.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.extension.Exchange;
import org.jietong.api.extension.Permitted;
import org.jietong.api.extension.Reply;
import org.jietong.api.journal.Actor;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.problem.Violation;
import org.jietong.api.utility.UtilityCode;
import org.jietong.survey.internal.life.QuestionnaireDesk;
import org.jietong.survey.internal.questionnaire.Questionnaire;
import org.jietong.survey.internal.questionnaire.Version;

/** The life of questionnaires. Who changes one answers for the whole utility that it is for, or for all of them. */
@Path("questionnaires")
@Produces(MediaType.APPLICATION_JSON)
@Permitted(QuestionnairesResource.CHANGE)
public final class QuestionnairesResource {
    /** Permission to read what is asked, drafts among it. */
    public static final String READ = "READ_QUESTIONNAIRES";

    /** Permission to write, publish and retire. */
    public static final String CHANGE = "CHANGE_QUESTIONNAIRES";

    private static final int MOST_VERSIONS = 10_000;

    private final QuestionnaireDesk desk;
    private final JsonText json = new JsonText();

    public QuestionnairesResource(QuestionnaireDesk desk) {
        this.desk = desk;
    }

    @GET
    @Permitted(READ)
    public List<QuestionnaireView> list() {
        return desk.list().stream().map(QuestionnaireView::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Reply create(QuestionnaireRequest request, @Context Exchange exchange) {
        if (!Questionnaire.CODE.matcher(request.code()).matches()) {
            throw new RefusedException(Problem.of(
                    ProblemType.INVALID_REQUEST,
                    List.of(new Violation("/code", "WRONG_FORMAT", Map.of("expected", Questionnaire.CODE.pattern())))));
        }
        Actor by = Asking.staffOf(request.utility(), exchange).actor();
        Questionnaire questionnaire = new Questionnaire(request.code(), request.subject(), request.utility());
        return exchange.<Version>answer(
                once -> desk.create(questionnaire, request.definition(), by, once), draft -> created(draft, exchange));
    }

    @GET
    @Path("{code}")
    @Permitted(READ)
    public QuestionnaireView find(@PathParam("code") String code) {
        return QuestionnaireView.of(desk.find(code).orElseThrow());
    }

    @POST
    @Path("{code}/versions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Reply draft(@PathParam("code") String code, DefinitionRequest request, @Context Exchange exchange) {
        Actor by = actor(code, exchange);
        return exchange.<Version>answer(
                once -> desk.draft(code, request.definition(), by, once), draft -> created(draft, exchange));
    }

    private Reply created(Version draft, Exchange exchange) {
        String address = exchange.address("questionnaires/" + draft.questionnaire() + "/versions/" + draft.number());
        return Reply.created(address, VersionView.whole(draft, json)).tagged(draft.revision());
    }

    @GET
    @Path("{code}/versions/{version}")
    @Permitted(READ)
    public Reply version(@PathParam("code") String code, @PathParam("version") int version) {
        return desk.find(code)
                .orElseThrow()
                .version(version)
                .map(this::shown)
                .orElseThrow(() -> new RefusedException(Problem.of(ProblemType.NOT_FOUND)));
    }

    private Reply shown(Version version) {
        return Reply.ok(VersionView.whole(version, json)).tagged(version.revision());
    }

    @PUT
    @Path("{code}/versions/{version}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Reply rewrite(
            @PathParam("code") String code,
            @PathParam("version") int version,
            DefinitionRequest request,
            @Context Exchange exchange) {
        Actor by = actor(code, exchange);
        return shown(desk.rewrite(code, version, exchange.expectedVersion(), request.definition(), by)
                .orElseThrow());
    }

    @POST
    @Path("{code}/versions/{version}/publication")
    public Reply publish(
            @PathParam("code") String code, @PathParam("version") int version, @Context Exchange exchange) {
        Actor by = actor(code, exchange);
        return shown(desk.publish(code, version, exchange.expectedVersion(), by).orElseThrow());
    }

    @POST
    @Path("{code}/versions/{version}/retirement")
    public Reply retire(@PathParam("code") String code, @PathParam("version") int version, @Context Exchange exchange) {
        Actor by = actor(code, exchange);
        return shown(desk.retire(code, version, by).orElseThrow());
    }

    @GET
    @Path("{code}/comparison")
    @Permitted(READ)
    public List<ComparisonView> compare(
            @PathParam("code") String code,
            @QueryParam("earlier") String earlier,
            @QueryParam("later") String later,
            @Context Exchange exchange) {
        Locale language = Locale.forLanguageTag(exchange.language());
        return desk
                .compare(
                        code,
                        Asking.needed("earlier", earlier, 1, MOST_VERSIONS),
                        Asking.needed("later", later, 1, MOST_VERSIONS))
                .orElseThrow()
                .stream()
                .map(comparison -> ComparisonView.of(comparison, language))
                .toList();
    }

    private Actor actor(String code, Exchange exchange) {
        Optional<UtilityCode> utility =
                desk.find(code).orElseThrow().questionnaire().utility();
        return Asking.staffOf(utility, exchange).actor();
    }
}
