package org.jietong.rest.internal.docs;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jietong.rest.internal.extension.Description;
import org.jietong.rest.internal.extension.Descriptions;

/** The contract, described. */
@Path("")
public final class OpenApiResource {
    private final Descriptions extensions;
    private final ContractDocument contract = new ContractDocument();

    /** @param extensions what plugins add to it */
    public OpenApiResource(Descriptions extensions) {
        this.extensions = extensions;
    }

    @GET
    @Path("openapi.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response document() {
        String kernel = "/org/jietong/rest/internal/openapi.json";
        List<Description> more = extensions.present();
        return more.isEmpty()
                ? Assets.answer(kernel, MediaType.APPLICATION_JSON)
                : Assets.answer(kernel, own -> contract.with(own, more), MediaType.APPLICATION_JSON);
    }

    @GET
    @Path("docs")
    @Produces(MediaType.TEXT_HTML)
    public Response page() {
        return Assets.answer("/org/jietong/rest/internal/docs/index.html", "text/html;charset=utf-8");
    }

    @GET
    @Path("docs/{file}")
    @Produces(MediaType.WILDCARD)
    public Response asset(@PathParam("file") String file) {
        return switch (file) {
            case "initializer.js" ->
                Assets.answer("/org/jietong/rest/internal/docs/initializer.js", "text/javascript;charset=utf-8");
            case "swagger-ui-bundle.js" -> Assets.library(file, "text/javascript;charset=utf-8");
            case "swagger-ui.css" -> Assets.library(file, "text/css;charset=utf-8");
            default -> throw new NotFoundException();
        };
    }
}
