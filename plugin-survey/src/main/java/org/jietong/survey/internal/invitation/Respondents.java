package org.jietong.survey.internal.invitation;

import static org.jietong.survey.internal.store.Columns.table;
import static org.jietong.survey.internal.store.Columns.text;
import static org.jietong.survey.internal.store.Columns.whole;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jietong.api.problem.Outcome;
import org.jietong.survey.internal.store.SurveyStore;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * Tells respondents apart without knowing them: a keyed digest of the telephone number. The key is drawn once and stands in the
 * database, so that a copy of the answers alone tells nobody who gave them.
 */
public final class Respondents {
    private static final Table<Record> SECRET = table("survey_secret");
    private static final Field<Integer> ID = whole("id");
    private static final Field<String> VALUE = text("secret");
    private static final int ONLY = 1;
    private static final int BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final SurveyStore store;
    private final SecureRandom random;
    private final AtomicReference<String> secret = new AtomicReference<>();

    public Respondents(SurveyStore store, SecureRandom random) {
        this.store = store;
        this.random = random;
    }

    /**
     * The key of a person. Not to be asked within a transaction: the first time it has one of its own.
     *
     * @param phone as it stands with the applicant; signs between the digits do not count
     * @return 64 hex digits
     */
    public String key(String phone) {
        String digits = phone.chars()
                .filter(Character::isDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret()), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(digits.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    private String secret() {
        String known = secret.get();
        if (known != null) {
            return known;
        }
        String read = store.transact(sql -> Outcome.done(kept(sql).orElseGet(() -> drawn(sql))))
                .orElseThrow();
        secret.set(read);
        return read;
    }

    private static Optional<String> kept(DSLContext sql) {
        return sql.select(VALUE).from(SECRET).where(ID.eq(ONLY)).fetchOptional(VALUE);
    }

    private String drawn(DSLContext sql) {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        String drawn = HexFormat.of().formatHex(bits);
        sql.insertInto(SECRET).set(ID, ONLY).set(VALUE, drawn).execute();
        return drawn;
    }
}
