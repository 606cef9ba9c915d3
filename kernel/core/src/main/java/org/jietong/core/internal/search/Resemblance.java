package org.jietong.core.internal.search;

import java.util.EnumSet;
import java.util.List;
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
        boolean asked = form.wishes().stream().anyMatch(wish -> wish.utility()
                .equals(application.key().utility().value()));
        if (asked && same(form.site(), other.site())) {
            why.add(Why.SAME_SITE);
        }
        if (same(form.applicant(), other.applicant())) {
            why.add(Why.SAME_APPLICANT);
        }
        return why;
    }

    private static boolean same(Site one, Site other) {
        return one.district().equals(other.district())
                && spaceless(one.address()).equals(spaceless(other.address()));
    }

    private static boolean same(Applicant one, Applicant other) {
        boolean identity = one.identityNumber().isPresent()
                && one.identityNumber()
                        .map(Words::plain)
                        .equals(other.identityNumber().map(Words::plain));
        return identity || Words.digits(one.phone()).equals(Words.digits(other.phone()));
    }

    private static String spaceless(String address) {
        return Words.plain(address).replaceAll("\\s", "");
    }

    /** The words by which cases that may resemble the form are found: those of the telephone, and those of the address. */
    public List<Set<String>> words() {
        return Stream.of(form.applicant().phone(), form.site().address())
                .map(Words::asked)
                .filter(words -> !words.isEmpty())
                .toList();
    }
}
