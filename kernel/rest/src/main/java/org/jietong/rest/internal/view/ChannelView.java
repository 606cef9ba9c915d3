package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Channel;
import org.jietong.api.identity.Channels;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;

/**
 * A channel with its keys.
 *
 * @param id the channel
 * @param name how the journal and the audit trail name it
 * @param kind how the cases that it hands in come in
 * @param scopes what its keys are good for
 * @param utility the one utility; left out for all
 * @param districts the districts; none for all
 * @param createdAt when it was made
 * @param createdBy who made it
 * @param closedAt when it was closed for good
 * @param keys its keys, ended ones too, the oldest first
 */
public record ChannelView(
        UUID id,
        String name,
        Channel kind,
        List<String> scopes,
        Optional<String> utility,
        List<String> districts,
        Instant createdAt,
        String createdBy,
        Optional<Instant> closedAt,
        List<ChannelKeyView> keys) {
    public static ChannelView of(Channels.Standing standing) {
        Channels.Wanted wanted = standing.wanted();
        return new ChannelView(
                standing.id(),
                wanted.name(),
                wanted.kind(),
                wanted.permissions().stream().sorted().map(Enum::name).toList(),
                wanted.scope().utility().map(UtilityCode::value),
                wanted.scope().districts().stream().map(District::code).sorted().toList(),
                standing.createdAt(),
                standing.createdBy(),
                standing.closedAt(),
                standing.keys().stream().map(ChannelKeyView::of).toList());
    }
}
