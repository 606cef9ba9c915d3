package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Applicant;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.Channel;
import org.jietong.api.cases.Consent;
import org.jietong.api.cases.Site;
import org.jietong.api.messages.NoticePreference;
import org.jietong.api.rules.ClientType;
import org.jietong.api.text.District;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Parameters;

/** The row of a case; read, it is a case still without its applications. */
final class CaseRow {
    private CaseRow() {}

    static void write(Parameters parameters, Case added) throws SQLException {
        parameters
                .id(added.id())
                .text(added.number().value())
                .sealedJson(Purposes.APPLICANT, group(added.applicant()))
                .text(added.site().district().code())
                .text(added.site().address())
                .text(added.project())
                .name(added.channel())
                .json(ConsentJson.group(added.consent()))
                .instant(added.submittedAt())
                .sealedJsonIfAny(Purposes.NOTICES, PreferenceJson.group(added.notices()));
    }

    static Case read(Columns columns) throws SQLException {
        UUID id = columns.id();
        CaseNumber number = new CaseNumber(columns.text());
        Applicant applicant = applicant(columns.sealedGroup(Purposes.APPLICANT));
        Site site = new Site(new District(columns.text()), columns.text());
        Optional<String> project = columns.textIfAny();
        Channel channel = columns.name(Channel.class);
        Consent consent = ConsentJson.consent(columns.group());
        Instant submittedAt = columns.instant();
        NoticePreference notices = columns.sealedGroupIfAny(Purposes.NOTICES)
                .map(PreferenceJson::preference)
                .orElseGet(NoticePreference::none);
        return new Case(id, number, applicant, site, project, channel, consent, submittedAt, notices, List.of());
    }

    private static Map<String, Object> group(Applicant applicant) {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("type", applicant.type().name());
        group.put("name", applicant.name());
        applicant.identityNumber().ifPresent(number -> group.put("identityNumber", number));
        applicant.contact().ifPresent(contact -> group.put("contact", contact));
        group.put("phone", applicant.phone());
        return group;
    }

    private static Applicant applicant(Map<String, Object> group) {
        return new Applicant(
                ClientType.valueOf((String) group.get("type")),
                (String) group.get("name"),
                Optional.ofNullable((String) group.get("identityNumber")),
                Optional.ofNullable((String) group.get("contact")),
                (String) group.get("phone"));
    }
}
