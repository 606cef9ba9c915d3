package org.jietong.rest.internal.extension.sample;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jietong.api.extension.Exchange;
import org.jietong.api.extension.Open;
import org.jietong.api.extension.Permitted;
import org.jietong.api.extension.Reply;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.problem.Violation;
import org.jietong.api.repetition.Once;
import org.jietong.api.store.AnswerRecords;

/** Things. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public final class ThingsResource {
    private final Supplier<CompletionStage<String>> greeting;
    private final AnswerRecords answers;
    private final AtomicInteger made = new AtomicInteger();

    ThingsResource(Supplier<CompletionStage<String>> greeting, AnswerRecords answers) {
        this.greeting = greeting;
        this.answers = answers;
    }

    /** What somebody says. */
    public record Said(String greeting, String language) {}

    /** A thing to add. */
    public record ThingRequest(String colour, JsonNode shape) {}

    /** A thing. */
    public record Thing(int number, String colour) {}

    @GET
    @Path("greeting")
    @Open
    public Said greeting(@Context Exchange exchange) {
        return new Said(greeting.get().toCompletableFuture().join(), exchange.language());
    }

    @GET
    @Path("later")
    @Open
    public CompletionStage<Said> later() {
        return greeting.get().thenApply(text -> new Said(text, ""));
    }

    @GET
    @Path("forgotten")
    public Said forgotten() {
        return new Said("nobody", "");
    }

    @GET
    @Path("things/{number}")
    @Permitted("CHANGE_THINGS")
    public Thing thing(@PathParam("number") int number, @Context Exchange exchange) {
        return new Thing(number, exchange.caller().actor().name());
    }

    @POST
    @Path("things")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permitted("CHANGE_THINGS")
    public Reply add(ThingRequest request, @Context Exchange exchange) {
        return exchange.<Thing>answer(once -> kept(once, request.colour()), thing -> Reply.created(
                        exchange.address("things/" + thing.number()), thing)
                .tagged(1));
    }

    private Outcome<Thing> kept(Once<Thing> once, String colour) {
        if (colour.equals("none")) {
            throw new RefusedException(Problem.of(
                    ProblemType.INVALID_REQUEST,
                    List.of(new Violation("/colour", "NO_SUCH_COLOUR", Map.of("colour", colour)))));
        }
        return answers.once(once, Instant.EPOCH, () -> Outcome.done(new Thing(made.incrementAndGet(), colour)));
    }

    @PUT
    @Path("shape")
    @Consumes(MediaType.APPLICATION_JSON)
    @Open
    public JsonNode shape(JsonNode shape) {
        return shape;
    }
}
