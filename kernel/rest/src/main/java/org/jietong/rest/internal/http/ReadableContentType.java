package org.jietong.rest.internal.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/**
 * Shows a Content-Type that cannot be read as that of unknown bytes, which only those take that look at the bytes
 * themselves. It wraps the request, since Jersey reads this header before anything of ours and answers with a page of
 * the server.
 */
public final class ReadableContentType extends HttpServletRequestWrapper {
    public ReadableContentType(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getContentType() {
        return getHeader(HttpHeaders.CONTENT_TYPE);
    }

    @Override
    public String getHeader(String name) {
        String value = super.getHeader(name);
        return isContentType(name) && value != null ? readable(Collections.list(super.getHeaders(name))) : value;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        Enumeration<String> values = super.getHeaders(name);
        return isContentType(name) && values != null && values.hasMoreElements()
                ? Collections.enumeration(List.of(readable(Collections.list(values))))
                : values;
    }

    private static boolean isContentType(String name) {
        return HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name);
    }

    private static String readable(List<String> values) {
        String value = values.get(0);
        try {
            MediaType type = MediaType.valueOf(value);
            return values.size() > 1 || type.isWildcardType() || type.isWildcardSubtype()
                    ? MediaType.APPLICATION_OCTET_STREAM
                    : value;
        } catch (IllegalArgumentException e) {
            // Said in the answer: whoever needs another type refuses this one.
            return MediaType.APPLICATION_OCTET_STREAM;
        }
    }
}
