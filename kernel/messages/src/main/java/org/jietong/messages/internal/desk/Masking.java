package org.jietong.messages.internal.desk;

import org.jietong.api.messages.Route;
import org.jietong.api.rules.NoticeChannel;

/** Shows as much of an address as tells one from another, and no more. */
final class Masking {
    private static final String HIDDEN = "****";

    private Masking() {}

    static Route masked(Route route) {
        return new Route(route.channel(), masked(route.channel(), route.address()));
    }

    private static String masked(NoticeChannel channel, String address) {
        return switch (channel) {
            case DESK -> "";
            case SMS -> ends(address, 3, 4);
            case MAIL ->
                ends(address.substring(0, address.indexOf('@')), 1, 0) + address.substring(address.indexOf('@'));
            case WECHAT -> ends(address, 3, 0);
        };
    }

    private static String ends(String text, int first, int last) {
        return text.length() <= first + last
                ? HIDDEN
                : text.substring(0, first) + HIDDEN + text.substring(text.length() - last);
    }
}
