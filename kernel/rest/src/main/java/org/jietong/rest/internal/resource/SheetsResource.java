package org.jietong.rest.internal.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.IssuedSheets;
import org.jietong.api.cases.ProjectSheets;
import org.jietong.api.print.Sheet;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.view.SheetsView;

/** The sheets of a simple project, to be read and to be printed (R2.2). */
@Path("applications")
public final class SheetsResource {
    private final ProjectSheets sheets;
    private final Printing printing;

    public SheetsResource(ProjectSheets sheets, Printing printing) {
        this.sheets = sheets;
        this.printing = printing;
    }

    @GET
    @Path("{number}/sheets")
    @Produces(MediaType.APPLICATION_JSON)
    public SheetsView sheets(@PathParam("number") String number, @Context ContainerRequestContext request) {
        return SheetsView.of(issued(number, request), Exchange.of(request).language());
    }

    @GET
    @Path("{number}/sheets.pdf")
    @Produces(Printed.PDF)
    public Response all(@PathParam("number") String number, @Context ContainerRequestContext request) {
        return printed(number, EnumSet.allOf(Sheet.class), "sheets", request);
    }

    @GET
    @Path("{number}/sheets/drawing.pdf")
    @Produces(Printed.PDF)
    public Response drawing(@PathParam("number") String number, @Context ContainerRequestContext request) {
        return printed(number, Sheet.DRAWING, request);
    }

    @GET
    @Path("{number}/sheets/bill.pdf")
    @Produces(Printed.PDF)
    public Response bill(@PathParam("number") String number, @Context ContainerRequestContext request) {
        return printed(number, Sheet.BILL, request);
    }

    @GET
    @Path("{number}/sheets/settlement.pdf")
    @Produces(Printed.PDF)
    public Response settlement(@PathParam("number") String number, @Context ContainerRequestContext request) {
        return printed(number, Sheet.SETTLEMENT, request);
    }

    private Response printed(String number, Sheet wanted, ContainerRequestContext request) {
        return printed(number, Set.of(wanted), wanted.name().toLowerCase(Locale.ROOT), request);
    }

    private Response printed(String number, Set<Sheet> wanted, String name, ContainerRequestContext request) {
        IssuedSheets issued = issued(number, request);
        Locale language = Exchange.of(request).language();
        byte[] document = printing.print(printer -> printer.print(issued, wanted, language))
                .orElseThrow();
        return Printed.answer(document, issued.application().key().number().value() + "-" + name, language);
    }

    private IssuedSheets issued(String number, ContainerRequestContext request) {
        return sheets.find(new ApplicationNumber(number), Exchange.of(request).caller())
                .orElseThrow();
    }
}
