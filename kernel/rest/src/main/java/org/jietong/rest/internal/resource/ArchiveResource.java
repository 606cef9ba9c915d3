package org.jietong.rest.internal.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jietong.api.journal.JournalArchive;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.view.ArchiveFileView;
import org.jietong.rest.internal.view.ArchiveMonthView;

/** The archive of the journal, for operators. */
@Path("journal/archive")
@Produces(MediaType.APPLICATION_JSON)
public final class ArchiveResource {
    private final JournalArchive archive;

    public ArchiveResource(JournalArchive archive) {
        this.archive = archive;
    }

    @GET
    public List<ArchiveMonthView> months(@Context ContainerRequestContext request) {
        return archive.months(Exchange.of(request).caller()).orElseThrow().stream()
                .map(ArchiveMonthView::of)
                .toList();
    }

    /** Reads every byte of a month and holds it against what was recorded. */
    @POST
    @Path("{month}/verification")
    public List<ArchiveFileView> verify(@PathParam("month") String month, @Context ContainerRequestContext request) {
        return archive.verify(month, Exchange.of(request).caller()).orElseThrow().stream()
                .map(ArchiveFileView::of)
                .toList();
    }
}
