package org.jietong.bench.internal;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Very many answers of a questionnaire, written by plain JDBC into the tables of the survey; as many again were asked and did not
 * answer.
 *
 * @param pool connections
 * @param dialect the database's kind
 * @param zone in which an answer has its day
 */
record AnswerCrowd(DataSource pool, Dialect dialect, ZoneId zone) {
    static final List<String> WRITTEN = List.of(
            "水压太低，高层用水困难",
            "师傅上门很及时，态度好",
            "缴费不方便，建议开通微信缴费",
            "换热站噪音大",
            "暖气不热，多次投诉",
            "报装流程简单，一次办好",
            "燃气表安装不规范",
            "the staff were polite but the wait was long");

    private static final long SEED = 20_210_906;
    private static final int BATCH = 1000;
    private static final String CODE = "benchmark";

    /** Adds so many who answered and so many who did not, and tells who they are. */
    List<Respondent> add(int number, Instant begin) throws SQLException {
        SplittableRandom random = new SplittableRandom(SEED);
        List<UUID> representatives = new ArrayList<>();
        for (int i = 0; i < Respondent.REPRESENTATIVES; i++) {
            representatives.add(UuidCreator.getTimeOrderedEpoch());
        }
        List<Respondent> crowd = new ArrayList<>(number);
        try (Connection connection = pool.getConnection();
                Inserts inserts = new Inserts(connection, dialect)) {
            questionnaire(inserts, begin);
            for (int i = 0; i < number; i++) {
                Respondent one = Respondent.any(random, begin);
                crowd.add(one);
                UUID id = UuidCreator.getTimeOrderedEpoch();
                UUID representative = representatives.get(one.representative());
                invite(inserts, id, one, representative, "COMPLETED");
                invite(inserts, UuidCreator.getTimeOrderedEpoch(), one, representative, "EXPIRED");
                answer(inserts, id, one, representative);
                if (i % BATCH == BATCH - 1) {
                    inserts.write();
                }
            }
            inserts.write();
        }
        return crowd;
    }

    private static void questionnaire(Inserts inserts, Instant at) throws SQLException {
        inserts.add("survey_questionnaire(code, subject, revision)", CODE, "CONNECTION", 1);
        inserts.add(
                "survey_version(questionnaire, version, state, definition, digest, revision, changed_at, changed_kind,"
                        + " changed_by)",
                CODE,
                1,
                "PUBLISHED",
                "{}",
                "-",
                1,
                at,
                "SYSTEM",
                CODE);
        inserts.add(
                "survey_publication(questionnaire, version, digest, published_at, published_kind, published_by)",
                CODE,
                1,
                "-",
                at,
                "SYSTEM",
                CODE);
    }

    private static void invite(Inserts inserts, UUID id, Respondent one, UUID representative, String state)
            throws SQLException {
        inserts.add(
                "survey_invitation(id, token_digest, questionnaire, version, subject, utility, category, district,"
                        + " representative, respondent, form, issued_at, expires_at, state)",
                id,
                id.toString(),
                CODE,
                1,
                "CONNECTION",
                one.utility(),
                one.category(),
                one.district(),
                representative,
                id.toString(),
                "SMS_LINK",
                one.issuedAt(),
                one.issuedAt().plusSeconds(604_800),
                state);
    }

    private void answer(Inserts inserts, UUID id, Respondent one, UUID representative) throws SQLException {
        inserts.add(
                "survey_response(id, invitation, questionnaire, version, subject, utility, category, district,"
                        + " representative, form, completed_at, unhappy)",
                id,
                id,
                CODE,
                1,
                "CONNECTION",
                one.utility(),
                one.category(),
                one.district(),
                representative,
                "SMS_LINK",
                one.answeredAt(),
                one.overall() > 3);
        rate(inserts, id, one, representative, "overall", "SATISFACTION", one.overall());
        rate(inserts, id, one, representative, "manner", "SATISFACTION", one.manner());
        rate(inserts, id, one, representative, "recommend", "RECOMMENDATION", one.score());
        if (one.wrote()) {
            inserts.add(
                    "survey_answer(response, question_key, ordinal, kind, text_value)",
                    id,
                    "remarks",
                    0,
                    "TEXT",
                    WRITTEN.get(one.phrase()));
            ready(inserts, id, one, representative, "remarks", "TEXT", 0);
        }
    }

    private void rate(Inserts inserts, UUID id, Respondent one, UUID representative, String key, String kind, int value)
            throws SQLException {
        inserts.add("survey_answer(response, question_key, ordinal, kind, number_value)", id, key, 0, kind, value);
        ready(inserts, id, one, representative, key, kind, value);
    }

    private void ready(
            Inserts inserts, UUID id, Respondent one, UUID representative, String key, String kind, int value)
            throws SQLException {
        LocalDate day = one.answeredOn(zone);
        inserts.add(
                "survey_rating(response, question_key, kind, given, given_on, week_of, month_of, questionnaire, version,"
                        + " utility, category, district, representative, form)",
                id,
                key,
                kind,
                value,
                day,
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                day.withDayOfMonth(1),
                CODE,
                1,
                one.utility(),
                one.category(),
                one.district(),
                representative,
                "SMS_LINK");
    }
}
