package org.jietong.survey.internal.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jietong.api.extension.Exchange;
import org.jietong.api.extension.Permitted;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.survey.internal.answering.AnsweredFiles;
import org.jietong.survey.internal.answering.KeptFile;

/** The files that answers name: downloaded, never shown as pages of the house. */
@Path("responses/{id}/files/{file}")
public final class AnsweredFilesResource {
    private final AnsweredFiles files;

    public AnsweredFilesResource(AnsweredFiles files) {
        this.files = files;
    }

    @GET
    @Permitted(ResponsesResource.READ)
    public Response fetch(@PathParam("id") UUID id, @PathParam("file") UUID file, @Context Exchange exchange)
            throws IOException {
        KeptFile kept =
                files.find(id, file, Asking.staff(exchange).scope()).orElseThrow(AnsweredFilesResource::notFound);
        InputStream bytes = files.open(kept).orElseThrow(AnsweredFilesResource::notFound);
        String name = URLEncoder.encode(kept.content().fileName(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return Response.ok(bytes, kept.content().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .build();
    }

    private static RefusedException notFound() {
        return new RefusedException(Problem.of(ProblemType.NOT_FOUND));
    }
}
