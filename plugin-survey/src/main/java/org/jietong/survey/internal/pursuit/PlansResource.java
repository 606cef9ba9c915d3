package org.jietong.survey.internal.pursuit;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jietong.api.extension.Exchange;
import org.jietong.api.extension.Permitted;
import org.jietong.api.extension.Reply;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.survey.internal.plan.Plan;
import org.jietong.survey.internal.plan.PlanDesk;
import org.jietong.survey.internal.plan.PlanRequest;

/** Plans of follow-ups. */
@Path("plans")
@Produces(MediaType.APPLICATION_JSON)
public final class PlansResource {
    private final PlanDesk plans;

    public PlansResource(PlanDesk plans) {
        this.plans = plans;
    }

    @GET
    @Permitted(Permissions.READ)
    public List<PlanView> list() {
        return plans.list().stream().map(PlanView::of).toList();
    }

    @GET
    @Path("{code}")
    @Permitted(Permissions.READ)
    public Reply find(@PathParam("code") String code) {
        PlanDesk.Standing standing = plans.find(code).orElseThrow();
        return Reply.ok(PlanView.of(standing)).tagged(standing.plan().version());
    }

    /** The same request again changes nothing more, so it needs no key. */
    @PUT
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permitted(Permissions.PLAN)
    public Reply put(@PathParam("code") String code, PlanRequest body, @Context Exchange exchange) {
        return shown(plans.put(code, body, exchange.expectedVersion(), Asked.staff(exchange))
                .orElseThrow());
    }

    @POST
    @Path("{code}/start")
    @Permitted(Permissions.PLAN)
    public Reply start(@PathParam("code") String code, @Context Exchange exchange) {
        return shown(plans.start(code, exchange.expectedVersion(), Asked.staff(exchange))
                .orElseThrow());
    }

    @POST
    @Path("{code}/stop")
    @Permitted(Permissions.PLAN)
    public Reply stop(@PathParam("code") String code, @Context Exchange exchange) {
        return shown(plans.stop(code, exchange.expectedVersion(), Asked.staff(exchange))
                .orElseThrow());
    }

    /** All who could be drawn on a day, for whoever wants to draw again. */
    @GET
    @Path("{code}/draws/{day}/frame")
    @Permitted(Permissions.PLAN)
    public List<UUID> frame(@PathParam("code") String code, @PathParam("day") String day) {
        return plans.frame(code, day(day)).orElseThrow();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new RefusedException(Problem.of(ProblemType.NOT_FOUND));
        }
    }

    private static Reply shown(Plan plan) {
        return Reply.ok(PlanView.of(plan)).tagged(plan.version());
    }
}
