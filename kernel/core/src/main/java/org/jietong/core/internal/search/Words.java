package org.jietong.core.internal.search;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Case;

/**
 * The words of texts. Chinese has no spaces: a run of its characters gives each two that stand together (one alone says nothing), and a run that has
 * all of those of another most likely contains it. Letters and digits give the whole run, numbers of cases and telephones
 * the whole number.
 */
public final class Words {
    /** As the store keeps them. */
    private static final int LONGEST = 40;

    private static final Pattern RUN = Pattern.compile("(?<han>\\p{IsHan}+)|(?<plain>[\\p{L}\\p{N}&&\\P{IsHan}]+)");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9][0-9 -]{5,18}[0-9]");
    private static final Pattern CHINA = Pattern.compile("^\\+?86(?=[0-9]{11}$)");
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{1,2}[0-9]{6}-[0-9A-Z]{8}-[0-9A-Z]");
    private static final int TAIL = 4;
    /** Each is one more table of the query. */
    private static final int MOST_ASKED = 8;

    /** Numbers of houses and floors are in nearly every address. */
    private static final int SHORTEST_DIGITS = 3;

    private final Set<String> words = new LinkedHashSet<>();

    private Words() {}

    /** The words by which a case is found. */
    public static Set<String> of(Case found) {
        Words words = new Words();
        words.number(found.number().value());
        for (Application application : found.applications()) {
            words.number(application.key().number().value());
        }
        words.text(found.applicant().name());
        found.applicant().contact().ifPresent(words::text);
        words.text(found.site().address());
        words.telephone(found.applicant().phone());
        return words.words;
    }

    /**
     * The words that somebody looks for; empty when there is none. Of a long text not every word is looked for, which finds
     * more rather than less.
     */
    static Set<String> asked(String text) {
        List<String> all = List.copyOf(all(text));
        if (all.size() <= MOST_ASKED) {
            return new LinkedHashSet<>(all);
        }
        Set<String> some = new LinkedHashSet<>();
        for (int i = 0; i < MOST_ASKED; i++) {
            some.add(all.get(i * (all.size() - 1) / (MOST_ASKED - 1)));
        }
        return some;
    }

    private static Set<String> all(String text) {
        Words words = new Words();
        String plain = plain(text);
        if (NUMBER.matcher(plain).matches()) {
            words.add(plain);
        } else if (TELEPHONE.matcher(plain).matches()) {
            words.add(digits(plain));
        } else {
            words.text(plain);
        }
        return words.words;
    }

    private void number(String number) {
        String plain = plain(number);
        add(plain);
        if (NUMBER.matcher(plain).matches()) {
            add(plain.substring(plain.indexOf('-') + 1, plain.lastIndexOf('-')));
        }
    }

    private void telephone(String phone) {
        String digits = digits(plain(phone));
        add(digits);
        add(digits.substring(Math.max(0, digits.length() - TAIL)));
    }

    private void text(String text) {
        RUN.matcher(plain(text)).results().forEach(run -> {
            if (run.group(1) != null) {
                chinese(run.group(1));
            } else {
                other(run);
            }
        });
    }

    private void chinese(String run) {
        int[] characters = run.codePoints().toArray();
        for (int i = 0; i + 1 < characters.length; i++) {
            add(new String(characters, i, 2));
        }
    }

    private void other(MatchResult run) {
        String word = run.group();
        boolean common = word.length() < SHORTEST_DIGITS && word.chars().allMatch(Character::isDigit);
        if (!common) {
            add(word);
        }
    }

    private void add(String word) {
        if (!word.isEmpty()) {
            words.add(word.substring(0, Math.min(word.length(), LONGEST)));
        }
    }

    /** A text without what people write now one way, now another: widths, cases, spaces. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    }

    /** The digits of a telephone number, without the code of China before a mobile one. */
    static String digits(String phone) {
        String whole = phone.replaceAll("[ -]", "");
        return CHINA.matcher(whole).replaceFirst("").replace("+", "");
    }
}
