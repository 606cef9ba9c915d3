package org.jietong.rest.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.Page;
import org.jietong.api.identity.Caller;
import org.jietong.api.messages.Attempt;
import org.jietong.api.messages.Delivery;
import org.jietong.api.messages.Message;
import org.jietong.api.messages.MessageDetail;
import org.jietong.api.messages.Messages;
import org.jietong.api.messages.Notice;
import org.jietong.api.messages.Notices;
import org.jietong.api.messages.Route;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.rules.NoticeChannel;

/** One message of version 3, and one notice. */
final class FakeMessages implements Messages, Notices {
    static final UUID ID = new UUID(0x0193_0000_0000_7000L, 0x8000_0000_0000_0007L);
    String listed = "";

    static MessageDetail message(long version) {
        Delivery delivery = Delivery.waiting(ID, Samples.NOW, Samples.NOW);
        Message message = new Message(
                ID,
                ID,
                new Message.Origin(ID, ID, Optional.empty()),
                new Message.Addressee(
                        Optional.empty(),
                        List.of(new Route(NoticeChannel.SMS, "138****0000")),
                        "zh-CN",
                        Optional.empty()),
                new Message.Content("case-submitted", Map.of("case", "JT-1"), false),
                delivery,
                Samples.NOW,
                Optional.empty(),
                version);
        return new MessageDetail(
                message,
                List.of(new Attempt(ID, ID, Samples.NOW, NoticeChannel.SMS, Attempt.Kind.LATER, "outbox", "away")));
    }

    @Override
    public Outcome<List<MessageDetail>> ofApplication(ApplicationNumber number, Caller caller) {
        listed = "application " + number;
        return Outcome.done(List.of(message(3)));
    }

    @Override
    public Outcome<List<MessageDetail>> ofCase(CaseNumber number, Caller caller) {
        listed = "case " + number;
        return Outcome.done(List.of(message(3)));
    }

    @Override
    public Outcome<MessageDetail> resend(UUID id, OptionalLong expectedVersion, Caller caller) {
        return expectedVersion.orElse(3) == 3 ? Outcome.done(message(4)) : Outcome.refused(ProblemType.STALE);
    }

    @Override
    public Outcome<Page<Notice>> list(boolean unreadOnly, int limit, Optional<String> cursor, Caller caller) {
        listed = "notices " + unreadOnly + " " + limit + " " + cursor.orElse("-");
        return Outcome.done(new Page<>(List.of(notice()), Optional.of("next one")));
    }

    @Override
    public Outcome<Notice> read(UUID id, Caller caller) {
        return id.equals(ID) ? Outcome.done(notice()) : Outcome.refused(ProblemType.NOT_FOUND);
    }

    private static Notice notice() {
        return new Notice(ID, "escalation", "即将到期", "供水报装", Optional.of("W-1"), true, Samples.NOW, Optional.empty());
    }
}
