package org.jietong.survey.internal.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.followups.FollowUp;
import org.jietong.api.followups.FollowUpForm;
import org.jietong.api.followups.FollowUpResult;
import org.jietong.api.followups.FollowUps;
import org.jietong.api.followups.NewFollowUp;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.repetition.Answer;
import org.jietong.api.repetition.Once;
import org.jietong.api.repetition.Repetition;
import org.jietong.survey.internal.loop.Aftermath;
import org.jietong.survey.internal.loop.PlainFollowUps;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records plain follow-ups in the kernel. The response is the key, so that one that is asked for again after a crash is recorded once.
 *
 * @param followUps the kernel's follow-ups
 */
public record KernelFollowUps(FollowUps followUps) implements PlainFollowUps {
    private static final Logger LOG = LoggerFactory.getLogger(KernelFollowUps.class);
    private static final Caller SURVEY = new Caller.Machine("survey");
    private static final int LONGEST_OPINION = 2000;
    private static final int SERVERS_FAULT = 500;

    @Override
    public Outcome<Boolean> record(Aftermath aftermath) {
        Outcome<FollowUp> recorded =
                followUps.record(new ApplicationNumber(aftermath.number()), plain(aftermath), SURVEY, once(aftermath));
        if (!(recorded instanceof Outcome.Refused<FollowUp> refused)) {
            return Outcome.done(true);
        }
        ProblemType why = refused.reason().type();
        if (why.status() >= SERVERS_FAULT) {
            return Outcome.refused(refused.reason());
        }
        boolean there = why == ProblemType.IDEMPOTENCY_KEY_REUSED;
        if (!there) {
            LOG.warn("The response {} has no plain follow-up: {}", aftermath.response(), why);
        }
        return Outcome.done(there);
    }

    private static NewFollowUp plain(Aftermath aftermath) {
        return new NewFollowUp(
                FollowUpForm.valueOf(aftermath.form().name()),
                Optional.of(aftermath.completedAt()),
                FollowUpResult.REACHED,
                aftermath.satisfaction(),
                opinion(aftermath));
    }

    private static Optional<String> opinion(Aftermath aftermath) {
        String words = aftermath.opinions().stream()
                .map(Aftermath.Written::words)
                .collect(Collectors.joining("\n"))
                .codePoints()
                .limit(LONGEST_OPINION / 2)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private static Once<FollowUp> once(Aftermath aftermath) {
        String key = "survey:" + aftermath.response();
        return new Once<>(Optional.of(new Repetition(key, digest(key))), recorded -> new Answer(200, Map.of(), "{}"));
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
