package org.jietong.rest.internal.audit;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** What a resource knows of a request that its address does not tell, such as what was there before and after. */
public final class AuditNotes {
    private static final String KEY = AuditNotes.class.getName();
    private static final String KEPT = KEY + ".kept";

    private AuditNotes() {}

    /** Adds a detail to what will be kept of the request; never a secret, nor what the subject's owner could not be shown. */
    public static void add(ContainerRequestContext request, String name, Object value) {
        Map<String, String> notes = new TreeMap<>(of(request));
        notes.put(name, String.valueOf(value));
        request.setProperty(KEY, Collections.unmodifiableMap(notes));
    }

    /** Has a request kept, whatever it is. */
    public static void keep(ContainerRequestContext request) {
        request.setProperty(KEPT, true);
    }

    static boolean isKept(ContainerRequestContext request) {
        return Boolean.TRUE.equals(request.getProperty(KEPT));
    }

    @SuppressWarnings("unchecked")
    static Map<String, String> of(ContainerRequestContext request) {
        return request.getProperty(KEY) instanceof Map<?, ?> notes ? (Map<String, String>) notes : Map.of();
    }
}
