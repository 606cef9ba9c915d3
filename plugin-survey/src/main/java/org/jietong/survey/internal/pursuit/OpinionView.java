package org.jietong.survey.internal.pursuit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jietong.survey.internal.opinion.Opinion;
import org.jietong.survey.internal.opinion.OpinionState;

/** An opinion as those who see to it read it; nothing tells whose it is. */
public record OpinionView(
        UUID id,
        String question,
        String text,
        boolean replyWanted,
        String utility,
        String district,
        OpinionState state,
        Optional<String> theme,
        Optional<UUID> owner,
        Optional<String> reply,
        Instant writtenAt) {
    static OpinionView of(Opinion opinion) {
        return new OpinionView(
                opinion.id(),
                opinion.question(),
                opinion.text(),
                opinion.answerable(),
                opinion.customer().utility().value(),
                opinion.customer().district().code(),
                opinion.state(),
                opinion.assignment().map(Opinion.Assignment::theme),
                opinion.assignment().map(Opinion.Assignment::owner),
                opinion.reply().map(Opinion.Reply::text),
                opinion.writtenAt());
    }
}
