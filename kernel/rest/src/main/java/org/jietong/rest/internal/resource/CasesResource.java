package org.jietong.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jietong.api.cases.ApplicationKey;
import org.jietong.api.cases.CaseDetail;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.CaseParty;
import org.jietong.api.cases.Cases;
import org.jietong.api.cases.Submission;
import org.jietong.api.identity.Caller;
import org.jietong.api.rules.RulePacks;
import org.jietong.rest.internal.audit.PersonalNotes;
import org.jietong.rest.internal.http.ApplicantPhone;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.http.IdempotencyKey;
import org.jietong.rest.internal.request.CaseRequest;
import org.jietong.rest.internal.view.CaseView;
import org.jietong.rest.internal.view.EventView;
import org.jietong.rest.internal.view.ProgressView;
import org.jietong.rest.internal.view.ReceiptView;
import org.jietong.rest.internal.view.SimilarView;

/** Cases: the one window. */
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
public final class CasesResource {
    private final Cases cases;
    private final Frozen frozen;
    private final RulePacks packs;
    private final AheadOfCase ahead;
    private final Lists lists;

    public CasesResource(Cases cases, Frozen frozen, RulePacks packs, AheadOfCase ahead, Lists lists) {
        this.cases = cases;
        this.frozen = frozen;
        this.packs = packs;
        this.ahead = ahead;
        this.lists = lists;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response submit(CaseRequest body, @Context ContainerRequestContext request) {
        Exchange exchange = Exchange.of(request);
        Submission submission = body.submission(IdempotencyKey.of(request), exchange.language());
        ReceiptView receipt = cases.submit(submission, exchange.caller())
                .map(done -> ReceiptView.of(done, packs::find, exchange.language()))
                .orElseThrow();
        return Response.created(URI.create("/api/v1/cases/" + receipt.number()))
                .entity(receipt)
                .build();
    }

    /** What may be asking for the same, before the form is handed in. */
    @POST
    @Path("similar")
    @Consumes(MediaType.APPLICATION_JSON)
    public List<SimilarView> similar(CaseRequest body, @Context ContainerRequestContext request) {
        Exchange exchange = Exchange.of(request);
        return cases
                .similar(body.submission(Optional.empty(), exchange.language()), exchange.caller())
                .orElseThrow()
                .stream()
                .map(similar -> SimilarView.of(similar, exchange.language()))
                .toList();
    }

    @GET
    public Response list(@Context UriInfo uri, @Context ContainerRequestContext request) {
        Exchange exchange = Exchange.of(request);
        return lists.page(uri, query -> cases.list(query, exchange.caller()).map(page -> {
            PersonalNotes.shown(
                    request,
                    page.items().stream()
                            .map(detail -> detail.record().applicant())
                            .toList());
            return page.map(detail -> CaseView.of(detail, exchange.language()));
        }));
    }

    @GET
    @Path("{number}")
    public Response find(@PathParam("number") String number, @Context ContainerRequestContext request) {
        Exchange exchange = Exchange.of(request);
        CaseDetail detail =
                cases.find(new CaseNumber(number), exchange.caller()).orElseThrow();
        PersonalNotes.shown(request, List.of(detail.record().applicant()));
        // Each change of an application adds one, so the sum tells versions of the case apart.
        long version = detail.applications().stream()
                .mapToLong(a -> a.application().version())
                .sum();
        return Response.ok(CaseView.of(detail, exchange.language()))
                .tag(String.valueOf(version))
                .build();
    }

    @GET
    @Path("{number}/progress")
    public ProgressView progress(@PathParam("number") String number, @Context ContainerRequestContext request) {
        CaseNumber known = new CaseNumber(number);
        CaseParty applicant = ApplicantPhone.applicant(request);
        CaseDetail detail = applicant
                .phones()
                .map(phone -> cases.progress(known, phone))
                .reduce((first, next) -> first.problem().isEmpty() ? first : next)
                .orElseThrow()
                .orElseThrow();
        return ProgressView.of(
                detail,
                frozen.sheets(detail),
                frozen.reply(detail),
                ahead.visits(known, applicant),
                ahead.openQuestions(known, applicant),
                Exchange.of(request).language());
    }

    @GET
    @Path("{number}/events")
    public List<EventView> events(@PathParam("number") String number, @Context ContainerRequestContext request) {
        Caller caller = Exchange.of(request).caller();
        CaseNumber known = new CaseNumber(number);
        Map<UUID, String> numbers = cases.find(known, caller).orElseThrow().applications().stream()
                .map(detail -> detail.application().key())
                .collect(
                        Collectors.toMap(ApplicationKey::id, key -> key.number().value()));
        return cases.events(known, caller).orElseThrow().stream()
                .map(event -> EventView.of(event, numbers))
                .toList();
    }
}
