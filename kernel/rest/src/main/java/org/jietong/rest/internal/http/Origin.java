package org.jietong.rest.internal.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * From where a request comes. A proxy on this machine is believed what it says of whom it speaks for; nobody else is.
 *
 * @param address network address, empty when it is not known
 * @param secure whether it came by TLS, at least to the proxy
 */
public record Origin(String address, boolean secure) {
    private static final String ATTRIBUTE = Origin.class.getName();
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.]{2,45}");

    /** Notes where a request comes from. */
    public static void note(HttpServletRequest request) {
        boolean proxy = local(request.getRemoteAddr());
        String address = Optional.ofNullable(request.getHeader("X-Forwarded-For"))
                .filter(header -> proxy)
                .map(header -> Arrays.asList(header.split(",")))
                .map(hops -> hops.get(hops.size() - 1).strip())
                .filter(hop -> ADDRESS.matcher(hop).matches())
                .orElseGet(request::getRemoteAddr);
        boolean secure =
                request.isSecure() || (proxy && "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto")));
        request.setAttribute(ATTRIBUTE, new Origin(address, secure));
    }

    /** Where a request comes from. */
    public static Origin of(ContainerRequestContext request) {
        return request.getProperty(ATTRIBUTE) instanceof Origin known ? known : new Origin("", false);
    }

    private static boolean local(String address) {
        try {
            // An address in digits is parsed, not looked up.
            return ADDRESS.matcher(address).matches()
                    && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
