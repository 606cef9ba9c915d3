package org.jietong.print.internal.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jietong.api.print.Sheet;
import org.jietong.testkit.PrintedDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every drawing of the packs as shipped can be printed, with all that is written on it. */
class ShippedDrawingsTest {
    private static final Pattern TEXT = Pattern.compile("<text[^>]*>([^<]+)</text>");

    @ParameterizedTest
    @MethodSource("drawings")
    void aShippedDrawingIsPrintedWithEveryTextOnIt(Path file) throws IOException {
        String svg = Files.readString(file);
        byte[] bytes = new SheetPaper(ZoneId.of("Asia/Shanghai"), ProgressPage.under(Optional.empty()))
                .print(Issue.with(0, svg), Set.of(Sheet.DRAWING), Locale.SIMPLIFIED_CHINESE);
        try (PrintedDocument pdf = new PrintedDocument(bytes)) {
            String page = pdf.text(1);
            assertThat(texts(svg)).isNotEmpty().allSatisfy(text -> assertThat(page)
                    .contains(text));
        }
    }

    /** As they stand on paper: subscripts that the font lacks are written as digits. */
    private static List<String> texts(String svg) {
        return TEXT.matcher(svg)
                .results()
                .map(MatchResult::group)
                .map(text -> text.replaceAll("<[^>]*>", "")
                        .replace("&amp;", "&")
                        .replace('₄', '4')
                        .replaceAll("\\s+", ""))
                .toList();
    }

    static List<Path> drawings() throws IOException {
        List<Path> drawings = new ArrayList<>();
        for (String utility : List.of("water", "gas", "heating")) {
            try (Stream<Path> files =
                    Files.list(Path.of("../../plugin-" + utility + "/src/main/resources/pack/drawings"))) {
                files.filter(file -> file.toString().endsWith(".svg")).forEach(drawings::add);
            }
        }
        assertThat(drawings).hasSizeGreaterThanOrEqualTo(9);
        return drawings;
    }
}
