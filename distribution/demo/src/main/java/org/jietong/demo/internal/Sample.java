package org.jietong.demo.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jietong.api.cases.Applicant;
import org.jietong.api.cases.Channel;
import org.jietong.api.cases.Consent;
import org.jietong.api.cases.Site;
import org.jietong.api.rules.ClientType;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;

/**
 * A sample case.
 *
 * @param key tells it from the others
 * @param applicant who applies
 * @param site where
 * @param channel how it comes in
 * @param consent what may be fetched
 * @param parts one for each utility, with what happens to it
 */
record Sample(String key, Applicant applicant, Site site, Channel channel, Consent consent, List<Part> parts) {
    Sample {
        parts = List.copyOf(parts);
    }

    /**
     * One utility's part.
     *
     * @param wish what is asked of which utility
     * @param course what happens after it was handed in
     */
    record Part(Wish wish, List<Step> course) {
        Part {
            course = List.copyOf(course);
        }
    }

    /**
     * A place where a connection is wanted.
     *
     * @param key tells the sample from the others
     * @param site the place
     */
    record Place(String key, Site site) {

        Sample person(String name, String phone) {
            return by(new Applicant(
                    ClientType.NATURAL_PERSON,
                    name,
                    Optional.of("99999919800101" + last(phone)),
                    Optional.empty(),
                    phone));
        }

        Sample organisation(ClientType type, String name, String contact, String phone) {
            return by(new Applicant(
                    type, name, Optional.of("DEMO0000000000" + last(phone)), Optional.of(contact), phone));
        }

        /** Invented numbers differ in their last four digits. */
        private static String last(String phone) {
            return phone.substring(phone.length() - 4);
        }

        private Sample by(Applicant applicant) {
            return new Sample(key, applicant, site, Channel.WEB, Consent.toAll(), List.of());
        }
    }

    static Place at(String key, District district, String address) {
        return new Place(key, new Site(district, address));
    }

    Sample by(Channel way) {
        return new Sample(key, applicant, site, way, consent, parts);
    }

    Sample withoutConsent() {
        return new Sample(key, applicant, site, channel, Consent.none(), parts);
    }

    /** The same case with one utility more. */
    Sample asks(Wish wish, Step... course) {
        List<Part> more = new ArrayList<>(parts);
        more.add(new Part(wish, List.of(course)));
        return new Sample(key, applicant, site, channel, consent, more);
    }

    Set<UtilityCode> utilities() {
        return parts.stream()
                .map(part -> new UtilityCode(part.wish().utility()))
                .collect(Collectors.toSet());
    }
}
