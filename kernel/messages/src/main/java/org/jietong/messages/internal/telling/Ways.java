package org.jietong.messages.internal.telling;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jietong.api.messages.NoticePreference;
import org.jietong.api.messages.Route;
import org.jietong.api.rules.NoticeChannel;

/**
 * The ways by which somebody can be reached outside the product.
 *
 * @param wish what they said
 * @param phone telephone number, empty for none
 */
record Ways(NoticePreference wish, String phone) {
    private static final List<NoticeChannel> USUAL =
            List.of(NoticeChannel.SMS, NoticeChannel.WECHAT, NoticeChannel.MAIL);

    /** Those they prefer. */
    List<Route> preferred() {
        return routes(wish.preferred().stream());
    }

    /** Those they prefer, then whatever else there is. */
    List<Route> preferredFirst() {
        return routes(Stream.concat(wish.preferred().stream(), USUAL.stream()));
    }

    /** Those of a list, what they prefer first. */
    List<Route> among(List<NoticeChannel> channels) {
        return routes(Stream.concat(wish.preferred().stream().filter(channels::contains), channels.stream()));
    }

    private List<Route> routes(Stream<NoticeChannel> channels) {
        return channels.distinct().flatMap(channel -> route(channel).stream()).toList();
    }

    private Optional<Route> route(NoticeChannel channel) {
        Optional<String> address =
                switch (channel) {
                    case SMS -> Optional.of(phone).filter(number -> !number.isEmpty());
                    case MAIL -> wish.mail();
                    case WECHAT -> wish.wechat();
                    case DESK -> Optional.empty();
                };
        return address.map(known -> new Route(channel, known));
    }
}
