package org.jietong.survey.internal.figures;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes texts apart into words that say something. Chinese, which has no spaces, by the dictionary of HanLP and the words of the
 * field; a negation stays with what it negates, since 方便 and 不方便 are not one opinion. English by its letters.
 */
public final class Segmentation {
    private static final Pattern RUN = Pattern.compile("(?<han>\\p{IsHan}+)|(?<latin>[A-Za-z]+(?:['’-][A-Za-z]+)*)");
    private static final Set<String> NEGATIONS = Set.of("不", "没", "没有", "无", "未");
    private static final int LONGEST_OF_FIELD = 4;
    private static final int SHORTEST_CHINESE = 2;
    private static final int SHORTEST_ENGLISH = 3;

    private final Segment dictionary = new ViterbiSegment()
            .enableCustomDictionary(false)
            .enableNameRecognize(false)
            .enableTranslatedNameRecognize(false);
    private final WordList field = WordList.named("field");
    private final WordList stop = WordList.named("stop");
    private final WordList stopEnglish = WordList.named("stop-en");

    /** The words of a text, each once. */
    Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Matcher run = RUN.matcher(text);
        while (run.find()) {
            if (run.group("han") == null) {
                english(run.group("latin"), words);
            } else {
                chinese(run.group("han"), words);
            }
        }
        return words;
    }

    private void english(String run, Set<String> words) {
        String word = run.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (word.length() >= SHORTEST_ENGLISH && !stopEnglish.has(word)) {
            words.add(word);
        }
    }

    private void chinese(String run, Set<String> words) {
        String negation = "";
        for (Word word : ofField(dictionary.seg(run))) {
            String whole = negation + word.text();
            if (word.isContent() && whole.length() >= SHORTEST_CHINESE && !stop.has(whole)) {
                words.add(whole);
            }
            negation = word.kind() == Word.Kind.NEGATION ? word.text() : "";
        }
    }

    /** Puts words of the field together again that the dictionary took apart. */
    private List<Word> ofField(List<Term> terms) {
        List<Word> words = new ArrayList<>();
        for (int from = 0; from < terms.size(); ) {
            int to = Math.min(terms.size(), from + LONGEST_OF_FIELD);
            while (to > from + 1 && !field.has(together(terms.subList(from, to)))) {
                to--;
            }
            words.add(word(terms.subList(from, to)));
            from = to;
        }
        return words;
    }

    private Word word(List<Term> terms) {
        String text = together(terms);
        if (NEGATIONS.contains(text)) {
            return new Word(text, Word.Kind.NEGATION);
        }
        return new Word(text, field.has(text) || says(terms.get(0)) ? Word.Kind.CONTENT : Word.Kind.OTHER);
    }

    /** Nouns but no names of persons, verbs, adjectives, idioms. */
    private static boolean says(Term term) {
        String nature = String.valueOf(term.nature);
        return nature.matches("(n(?!r).*|v.*|a.*|i|l|j)");
    }

    private static String together(List<Term> terms) {
        StringBuilder text = new StringBuilder();
        terms.forEach(term -> text.append(term.word));
        return text.toString();
    }
}
