package org.jietong.core.internal.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jietong.api.cases.Applicant;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.Similar.Why;
import org.jietong.api.cases.Site;
import org.jietong.api.cases.Submission;

/**
 * What a form that is being handed in has in common with applications there are.
 *
 * @param form the form
 */
public record Resemblance(Submission form) {

    /** What the form has in common with an application of a case; nothing when that one is ended. */
    public Set<Why> with(Case other, Application application) {
        Set<Why> why = EnumSet.noneOf(Why.class);
        if (application.state().ended()) {
            return why;
        }
        boolean asked = form.wishes().stream()
                .filter(Objects::nonNull)
                .anyMatch(wish -> application.key().utility().value().equals(wish.utility()));
        if (asked && site().filter(site -> same(site, other.site())).isPresent()) {
            why.add(Why.SAME_SITE);
        }
        if (applicant().filter(applicant -> same(applicant, other.applicant())).isPresent()) {
            why.add(Why.SAME_APPLICANT);
        }
        return why;
    }

    /** A form that is checked while it is filled in may lack anything. */
    private Optional<Site> site() {
        return Optional.ofNullable(form.site()).filter(site -> site.address() != null);
    }

    private Optional<Applicant> applicant() {
        return Optional.ofNullable(form.applicant());
    }

    private static boolean same(Site one, Site other) {
        return other.district().equals(one.district())
                && spaceless(one.address()).equals(spaceless(other.address()));
    }

    private static boolean same(Applicant one, Applicant other) {
        Optional<String> number = Optional.ofNullable(one.identityNumber())
                .flatMap(given -> given)
                .map(Words::plain);
        boolean identity =
                number.isPresent() && number.equals(other.identityNumber().map(Words::plain));
        return identity
                || Optional.ofNullable(one.phone())
                        .map(Words::digits)
                        .filter(Words.digits(other.phone())::equals)
                        .isPresent();
    }

    private static String spaceless(String address) {
        return Words.plain(address).replaceAll("\\s", "");
    }

    /** The words by which cases that may resemble the form are found: those of the telephone, and those of the address. */
    public List<Set<String>> words() {
        return Stream.of(applicant().map(Applicant::phone), site().map(Site::address))
                .flatMap(Optional::stream)
                .map(Words::asked)
                .filter(words -> !words.isEmpty())
                .toList();
    }
}
