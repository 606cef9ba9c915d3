package org.jietong.rest.internal.resource;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.glassfish.jersey.media.multipart.FormDataBodyPart;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Applications;
import org.jietong.api.cases.DocumentContents;
import org.jietong.api.cases.StoredContent;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.problem.RefusedException;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.json.Violations;

/**
 * Keeps the files of a plan that is being recorded.
 *
 * @param applications whose plan it is
 * @param contents keeps them
 * @param policy says who may
 */
public record PlanFiles(Applications applications, DocumentContents contents, AccessPolicy policy) {
    private static final int MOST = 10;

    /** The files, each kept; nothing is kept for somebody who may not record, nor more than a plan has. */
    List<StoredContent> kept(ApplicationNumber number, List<FormDataBodyPart> parts, ContainerRequestContext request)
            throws IOException {
        List<FormDataBodyPart> given = parts == null ? List.of() : parts;
        Caller caller = Exchange.of(request).caller();
        Application application =
                applications.find(number, caller).orElseThrow().application();
        policy.refusal(caller, Permission.RECORD_PLANS, application).ifPresent(problem -> {
            throw new RefusedException(problem);
        });
        if (given.size() > MOST) {
            Violations violations = new Violations();
            violations.add("/file", "TOO_MANY", Map.of("max", Integer.toString(MOST)));
            violations.refuseAny();
        }
        List<StoredContent> files = new ArrayList<>();
        for (FormDataBodyPart part : given) {
            try (InputStream bytes = part.getEntityAs(InputStream.class)) {
                files.add(contents.keep(bytes, FileNames.of(part.getFormDataContentDisposition(), "plan"))
                        .orElseThrow());
            }
        }
        return files;
    }
}
