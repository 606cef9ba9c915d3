package org.jietong.webhooks.internal.post;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decides where events may be posted, so that nobody has Jietong knock at doors inside the house. Names are looked up with each
 * letter, since whoever owns one can change where it leads.
 *
 * @param privateAllowed whether endpoints inside the house are wanted; plain HTTP then goes there, and nowhere else
 * @param names finds the addresses of names
 */
public record AddressGuard(boolean privateAllowed, Names names) {
    private static final int LEAST_FREE_PORT = 1024;
    private static final int HTTPS = 443;
    private static final Pattern LITERAL = Pattern.compile("\\[.*]|[0-9.]+");

    /** Whether a text is an address as endpoints have them, whatever it leads to. */
    public Optional<URI> read(String url) {
        try {
            URI read = new URI(new URI(url).toASCIIString());
            boolean known = "https".equals(read.getScheme()) || (privateAllowed && "http".equals(read.getScheme()));
            boolean plain = read.getHost() != null && read.getRawUserInfo() == null && read.getRawFragment() == null;
            return known && plain && isPort(read.getPort()) ? Optional.of(read) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private boolean isPort(int port) {
        return privateAllowed || port == -1 || port == HTTPS || port >= LEAST_FREE_PORT;
    }

    /** Whether an address without a name in it is refused already by what it is. */
    public boolean isRefusedAtSight(URI url) {
        return LITERAL.matcher(url.getHost()).matches() && !isAllowed(url);
    }

    /** Whether events may be posted there now; a name that nobody knows is left for the attempt to find out. */
    public boolean isAllowed(URI url) {
        try {
            InetAddress[] addresses = names.of(url.getHost());
            return privateAllowed
                    ? "https".equals(url.getScheme())
                            || Arrays.stream(addresses).allMatch(InnerAddresses::contain)
                    : Arrays.stream(addresses).noneMatch(InnerAddresses::contain);
        } catch (UnknownHostException e) {
            return true;
        }
    }
}
