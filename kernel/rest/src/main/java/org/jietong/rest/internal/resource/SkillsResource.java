package org.jietong.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.duty.Skills;
import org.jietong.api.identity.Caller;
import org.jietong.api.utility.UtilityCode;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.request.SkillNeedsRequest;
import org.jietong.rest.internal.request.SkillsRequest;
import org.jietong.rest.internal.view.SkillNeedsView;
import org.jietong.rest.internal.view.SkillsView;

/** What representatives can do, and what applications need of them. */
@Path("duty/skills")
@Produces(MediaType.APPLICATION_JSON)
public final class SkillsResource {
    private final Skills skills;

    public SkillsResource(Skills skills) {
        this.skills = skills;
    }

    @GET
    public SkillsView skills(@Context ContainerRequestContext request) {
        Caller caller = Exchange.of(request).caller();
        return SkillsView.of(
                skills.people(caller).orElseThrow(), skills.needs(caller).orElseThrow());
    }

    @PUT
    @Path("representatives/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public SkillsView.PersonView setSkills(
            @PathParam("id") UUID id, SkillsRequest body, @Context ContainerRequestContext request) {
        return skills.setSkills(
                        id, Set.copyOf(body.skills()), Exchange.of(request).caller())
                .map(SkillsView.PersonView::of)
                .orElseThrow();
    }

    @PUT
    @Path("utilities/{utility}")
    @Consumes(MediaType.APPLICATION_JSON)
    public SkillNeedsView setNeeds(
            @PathParam("utility") UtilityCode utility,
            SkillNeedsRequest body,
            @Context ContainerRequestContext request) {
        return skills.setNeeds(utility, body.made(), Exchange.of(request).caller())
                .map(needs -> SkillNeedsView.of(utility, needs))
                .orElseThrow();
    }
}
