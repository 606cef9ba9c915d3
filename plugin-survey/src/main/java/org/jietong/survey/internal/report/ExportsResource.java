package org.jietong.survey.internal.report;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.export.SpreadsheetFormat;
import org.jietong.api.extension.Exchange;
import org.jietong.api.extension.Permitted;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.problem.Violation;
import org.jietong.survey.internal.export.AnswerExport;
import org.jietong.survey.internal.export.AnswerFile;
import org.jietong.survey.internal.export.Codebook;
import org.jietong.survey.internal.export.CodebookDesk;

/** Answers as files that name nobody, and the book that explains what stands in them. */
@Path("exports/{questionnaire}")
public final class ExportsResource {
    /** To take answers out, without what was written. */
    public static final String EXPORT_ANSWERS = "EXPORT_ANSWERS";

    /** To take answers out with what was written, which may name those who wrote it. */
    public static final String EXPORT_TEXTS = "EXPORT_TEXTS";

    private final AnswerExport answers;
    private final CodebookDesk codebooks;
    private final FigureScope scope;

    /** @param clock the time, in the zone of the house */
    public ExportsResource(AnswerExport answers, CodebookDesk codebooks, Clock clock) {
        this.answers = answers;
        this.codebooks = codebooks;
        this.scope = new FigureScope(clock);
    }

    @GET
    @Path("codebook")
    @Produces(MediaType.APPLICATION_JSON)
    @Permitted(FiguresResource.READ_FIGURES)
    public Codebook codebook(@PathParam("questionnaire") String questionnaire) {
        return book(questionnaire);
    }

    @GET
    @Path("codebook/file")
    @Permitted(FiguresResource.READ_FIGURES)
    public Response codebookFile(
            @PathParam("questionnaire") String questionnaire, @QueryParam("format") String format) {
        Codebook book = book(questionnaire);
        SpreadsheetFormat kind = format(format);
        return file(kind, questionnaire + "-codebook", out -> codebooks.write(book, kind, out));
    }

    @GET
    @Path("answers")
    @Permitted(EXPORT_ANSWERS)
    public Response answers(
            @PathParam("questionnaire") String questionnaire,
            @QueryParam("format") String format,
            @Context UriInfo uri,
            @Context Exchange exchange) {
        return answers(questionnaire, format, scope.wish(uri, exchange), false);
    }

    @GET
    @Path("texts")
    @Permitted(EXPORT_TEXTS)
    public Response texts(
            @PathParam("questionnaire") String questionnaire,
            @QueryParam("format") String format,
            @Context UriInfo uri,
            @Context Exchange exchange) {
        return answers(questionnaire, format, scope.wish(uri, exchange), true);
    }

    private Response answers(String questionnaire, String format, Wish wish, boolean withTexts) {
        SpreadsheetFormat kind = format(format);
        AnswerFile file = answers.read(wish.selection().ofQuestionnaire(questionnaire), book(questionnaire), withTexts)
                .orElseThrow(() -> refused(
                        new Violation("/to", "EXPORT_ROWS", Map.of("most", Integer.toString(AnswerExport.MOST_ROWS)))));
        return file(kind, questionnaire, out -> answers.write(file, kind, "answers", out));
    }

    private Codebook book(String questionnaire) {
        return codebooks.find(questionnaire).orElseThrow(() -> new RefusedException(Problem.of(ProblemType.NOT_FOUND)));
    }

    private static SpreadsheetFormat format(String name) {
        return Optional.ofNullable(name)
                .map(asked -> Arrays.stream(SpreadsheetFormat.values())
                        .filter(format -> format.extension().equals(asked))
                        .findFirst()
                        .orElseThrow(() ->
                                refused(new Violation("/format", "BAD_PARAMETER", Map.of("expected", "xlsx, csv")))))
                .orElse(SpreadsheetFormat.XLSX);
    }

    private static Response file(SpreadsheetFormat format, String name, StreamingOutput body) {
        return Response.ok(body, format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + "." + format.extension() + "\"")
                .build();
    }

    private static RefusedException refused(Violation violation) {
        return new RefusedException(Problem.of(ProblemType.INVALID_REQUEST, List.of(violation)));
    }
}
