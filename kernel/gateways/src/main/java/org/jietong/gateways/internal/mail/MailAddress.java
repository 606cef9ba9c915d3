package org.jietong.gateways.internal.mail;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A single mail address, so narrow that nothing else can be meant by it: no list, no name beside it, no line end.
 *
 * @param local what stands before the at sign
 * @param domain what stands behind it
 */
record MailAddress(String local, String domain) {
    private static final int LONGEST = 254;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern SHAPE =
            Pattern.compile("(" + ATOM + "(?:\\." + ATOM + ")*)@(" + LABEL + "(?:\\." + LABEL + ")*)");

    /** Reads one; empty when it is none. */
    static Optional<MailAddress> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return Optional.of(SHAPE.matcher(text))
                .filter(Matcher::matches)
                .map(found -> new MailAddress(found.group(1), found.group(2)));
    }

    /** The address as one text. */
    String text() {
        return local + "@" + domain;
    }

    /** Never the address, which is somebody's. */
    @Override
    public String toString() {
        return "MailAddress";
    }
}
