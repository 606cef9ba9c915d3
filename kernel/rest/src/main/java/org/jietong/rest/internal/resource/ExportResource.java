package org.jietong.rest.internal.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.cases.Applications;
import org.jietong.api.cases.ListedApplication;
import org.jietong.api.cases.Page;
import org.jietong.api.cases.Query;
import org.jietong.api.export.SpreadsheetFormat;
import org.jietong.api.identity.Caller;
import org.jietong.rest.internal.audit.PersonalNotes;
import org.jietong.rest.internal.export.Column;
import org.jietong.rest.internal.export.ListExport;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.json.Violations;
import org.jietong.rest.internal.problem.Texts;

/** Lists as files: what the list shows, with the same filters, in the same order, to its end. */
@Path("applications/export")
public final class ExportResource {
    private static final int ROWS_AT_ONCE = 200;

    private final Applications applications;
    private final Lists lists;
    private final AskedLists asked;
    private final Texts texts;
    private final Clock clock;

    public ExportResource(Applications applications, Lists lists, AskedLists asked, Texts texts, Clock clock) {
        this.applications = applications;
        this.lists = lists;
        this.asked = asked;
        this.texts = texts;
        this.clock = clock;
    }

    @GET
    public Response export(
            @QueryParam("format") String format, @Context UriInfo uri, @Context ContainerRequestContext request) {
        Exchange exchange = Exchange.of(request);
        MultivaluedMap<String, String> parameters = asked.parameters(uri, exchange.caller());
        ListExport export = asked(format, parameters.getFirst("columns"), exchange.language());
        Query query = lists.query(parameters).part(ROWS_AT_ONCE, Optional.empty());
        Page<ListedApplication> first = part(query, exchange.caller());
        if (export.columns().stream().anyMatch(column -> column.name().equals("phone"))) {
            PersonalNotes.shown(
                    request,
                    first.items().stream().map(ListedApplication::applicant).toList());
        }
        StreamingOutput body = out -> export.write(
                first, cursor -> part(query.part(ROWS_AT_ONCE, Optional.of(cursor)), exchange.caller()), out);
        String name = texts.text("export.title", exchange.language()) + "-" + LocalDate.now(clock) + "."
                + export.format().extension();
        return Response.ok(body, export.format().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.attachment(name))
                .build();
    }

    private Page<ListedApplication> part(Query query, Caller caller) {
        return applications.list(query, caller).orElseThrow();
    }

    private ListExport asked(String format, String columns, Locale language) {
        Violations violations = new Violations();
        Optional<SpreadsheetFormat> kind = format(format);
        if (kind.isEmpty()) {
            violations.add("/format", "BAD_PARAMETER", Map.of("expected", "xlsx, csv"));
        }
        Optional<List<Column>> chosen = columns(columns);
        if (chosen.isEmpty()) {
            violations.add("/columns", "BAD_PARAMETER", Map.of("expected", Column.names()));
        }
        violations.refuseAny();
        return new ListExport(kind.orElseThrow(), chosen.orElseThrow(), words(language), clock.getZone());
    }

    private static Optional<SpreadsheetFormat> format(String name) {
        return name == null
                ? Optional.of(SpreadsheetFormat.XLSX)
                : List.of(SpreadsheetFormat.values()).stream()
                        .filter(format -> format.extension().equals(name))
                        .findFirst();
    }

    private static Optional<List<Column>> columns(String names) {
        try {
            return Optional.of(names == null ? Column.ALL : Column.named(names));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Column.Words words(Locale language) {
        return new Column.Words() {
            @Override
            public Locale language() {
                return language;
            }

            @Override
            public String text(String key) {
                return texts.text(key, language);
            }
        };
    }
}
