package org.jietong.messages.internal.telling;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Case;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.messages.Message;
import org.jietong.api.messages.NoticePreference;
import org.jietong.api.messages.Route;
import org.jietong.api.rules.NoticeChannel;

/**
 * Who is told, and how.
 *
 * @param to the ways, the language and the quiet hours
 */
record Recipient(Message.Addressee to) {
    private static final String APPLICANT = "applicant";

    static Recipient applicant(Case record) {
        NoticePreference wish = record.notices();
        List<Route> routes = new Ways(wish, record.applicant().phone()).preferredFirst();
        return new Recipient(new Message.Addressee(Optional.empty(), routes, wish.language(), wish.quiet()));
    }

    /** Somebody of the staff, by the ways they prefer; what they are told stands at their desk in any case. */
    static Recipient staff(StaffMember member) {
        return by(member, new Ways(member.notices(), member.phone()).preferred());
    }

    /** Somebody of the staff whom the rules want to be told by certain ways. */
    static Recipient staff(StaffMember member, List<NoticeChannel> channels) {
        return by(member, new Ways(member.notices(), member.phone()).among(channels));
    }

    private static Recipient by(StaffMember member, List<Route> outward) {
        NoticePreference wish = member.notices();
        List<Route> routes = outward.isEmpty() ? List.of(new Route(NoticeChannel.DESK, "")) : outward;
        return new Recipient(new Message.Addressee(Optional.of(member.id()), routes, wish.language(), wish.quiet()));
    }

    /** What tells recipients of one event apart. */
    String name() {
        return to.staff().map(UUID::toString).orElse(APPLICANT);
    }

    boolean atTheDesk() {
        return to.routes().get(0).channel() == NoticeChannel.DESK;
    }
}
