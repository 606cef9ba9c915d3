package org.jietong.security.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jietong.api.identity.PhoneCodes;
import org.jietong.api.messages.Gateway;
import org.jietong.api.messages.Handover;
import org.jietong.api.messages.OutgoingMessage;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.NoticeChannel;
import org.jietong.api.store.ApplicantRecords.Code;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Sends codes, which go straight to the gateway: what is kept of a message for weeks must not have a code in it. Limits are
 * counted in the database, so that they hold over all nodes.
 */
@Component(service = PhoneCodes.class)
public final class StoredPhoneCodes implements PhoneCodes {
    private static final String TEMPLATE = "sign-in-code";
    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final Duration BETWEEN = Duration.ofMinutes(1);
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int MOST_BY_PHONE = 5;
    private static final int MOST_BY_ADDRESS = 30;
    private static final int BOUND = 1_000_000;

    // Assigned by the framework in the order of their ranking; constructor references cannot be dynamic.
    @Reference(policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    volatile List<Gateway> gateways = List.of();

    private final SecureRandom random = new SecureRandom();
    private final Store store;
    private final Ids ids;
    private final Clock clock;

    @Activate
    public StoredPhoneCodes(
            @Reference Store store,
            @Reference Ids ids,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Outcome<Void> send(String phone, String address, String language) {
        if (!PhoneDigits.isPhone(phone)) {
            return Outcome.refused(
                    Problem.of(ProblemType.INVALID_REQUEST, List.of(Violation.of("/phone", "MALFORMED"))));
        }
        Optional<Gateway> carrier = carrier();
        if (carrier.isEmpty()) {
            return Outcome.refused(ProblemType.UNAVAILABLE);
        }
        String code = "%06d".formatted(random.nextInt(BOUND));
        return kept(PhoneDigits.of(phone), address, code)
                .then(kept -> handedOver(carrier.get(), message(kept, phone, code, language)));
    }

    private Optional<Gateway> carrier() {
        return gateways.stream()
                .filter(gateway -> gateway.channels().contains(NoticeChannel.SMS))
                .reduce((lower, higher) -> higher);
    }

    private Outcome<Code> kept(String phone, String address, String code) {
        Instant now = clock.instant();
        Code next = new Code(
                ids.next(),
                phone,
                PhoneCheck.SIGN_IN,
                PhoneCheck.digest(phone, PhoneCheck.SIGN_IN, code),
                address,
                now,
                now.plus(LIFE),
                0);
        return store.transact(records -> {
            Optional<Duration> wait = waitOf(phone, address, now, records);
            if (wait.isPresent()) {
                String seconds = Long.toString(wait.get().toSeconds());
                return Outcome.refused(Problem.of(ProblemType.TOO_MANY_REQUESTS, Map.of("retryAfterSeconds", seconds)));
            }
            records.applicants().deleteCodesBefore(now.minus(WINDOW));
            records.applicants().insert(next);
            return Outcome.done(next);
        });
    }

    private static Optional<Duration> waitOf(String phone, String address, Instant now, UnitOfWork records) {
        if (records.applicants().sentTo(phone, now.minus(BETWEEN)) > 0) {
            return Optional.of(BETWEEN);
        }
        boolean often = records.applicants().sentTo(phone, now.minus(WINDOW)) >= MOST_BY_PHONE
                || (!address.isEmpty() && records.applicants().sentFor(address, now.minus(WINDOW)) >= MOST_BY_ADDRESS);
        return often ? Optional.of(WINDOW) : Optional.empty();
    }

    private static Outcome<Void> handedOver(Gateway gateway, OutgoingMessage message) {
        return gateway.send(message) instanceof Handover.Taken
                ? Outcome.done(null)
                : Outcome.refused(ProblemType.UNAVAILABLE);
    }

    private static OutgoingMessage message(Code kept, String phone, String code, String language) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "org.jietong.security.internal.texts",
                Locale.forLanguageTag(language),
                StoredPhoneCodes.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String minutes = Long.toString(LIFE.toMinutes());
        return new OutgoingMessage(
                kept.id(),
                NoticeChannel.SMS,
                phone,
                language,
                TEMPLATE,
                Map.of("code", code, "minutes", minutes),
                texts.getString("sign-in-code.subject"),
                texts.getString("sign-in-code.text").replace("{code}", code).replace("{minutes}", minutes));
    }
}
