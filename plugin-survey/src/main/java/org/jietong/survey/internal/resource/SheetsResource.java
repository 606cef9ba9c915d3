package org.jietong.survey.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.extension.LargeBody;
import org.jietong.api.extension.Open;
import org.jietong.api.extension.Reply;
import org.jietong.survey.internal.answering.AnswerFiles;
import org.jietong.survey.internal.answering.Declining;
import org.jietong.survey.internal.answering.RespondentDesk;

/** Where respondents answer: open to whoever has the token, which is all it takes. */
@Path("sheets/{token}")
@Produces(MediaType.APPLICATION_JSON)
@Open
public final class SheetsResource {
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;

    private final RespondentDesk desk;
    private final AnswerFiles files;
    private final Declining declining;
    private final JsonText json = new JsonText();

    public SheetsResource(RespondentDesk desk, AnswerFiles files, Declining declining) {
        this.desk = desk;
        this.files = files;
        this.declining = declining;
    }

    @GET
    public SheetView open(@PathParam("token") String token) {
        return SheetView.of(desk.open(token).orElseThrow(), json);
    }

    @PUT
    @Path("answers")
    @Consumes(MediaType.APPLICATION_JSON)
    public SheetView save(@PathParam("token") String token, AnswersRequest request) {
        return SheetView.of(desk.save(token, request.answers()).orElseThrow(), json);
    }

    @POST
    @Path("completion")
    @Consumes(MediaType.APPLICATION_JSON)
    public CompletionView complete(@PathParam("token") String token, CompletionRequest request) {
        return CompletionView.of(desk.complete(token, request.answers()).orElseThrow());
    }

    /** Whoever has the token wants no more questions, of any plan; a second time it opens nothing any more. */
    @POST
    @Path("refusal")
    public Reply decline(@PathParam("token") String token) {
        declining.decline(token).orElseThrow();
        return new Reply(NO_CONTENT, Map.of(), Optional.empty());
    }

    @POST
    @Path("files/{question}")
    @Consumes(MediaType.WILDCARD)
    @LargeBody
    public Reply attach(
            @PathParam("token") String token,
            @PathParam("question") String question,
            @QueryParam("name") String name,
            InputStream bytes)
            throws IOException {
        String fileName = Optional.ofNullable(name).orElse("");
        FileView kept = FileView.of(files.take(token, question, bytes, fileName).orElseThrow());
        return new Reply(CREATED, Map.of(), Optional.of(kept));
    }
}
