package org.jietong.print.internal.paper;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;

/**
 * The font of one document, Noto Sans SC. It comes with the product and goes into the document as far as it is used, so
 * that neither the machine that prints nor the one that reads needs any font.
 *
 * @param base the font; not for use by two threads
 */
record Typeface(BaseFont base) {
    static final Color INK = new Color(0x1d2733);
    static final Color FAINT = new Color(0x52606d);

    private static final String FILE = "NotoSansSC-Regular.ttf";
    private static final String FOLDER = "/fonts/ttf/NotoSansSC/";
    private static final String MISSING = "□";

    static Typeface load() {
        try (InputStream in = Typeface.class.getResourceAsStream(FOLDER + FILE)) {
            if (in == null) {
                throw new IllegalStateException("the font is not in the bundle: " + FILE);
            }
            return new Typeface(BaseFont.createFont(
                    FILE, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, in.readAllBytes(), null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Font plain(float size) {
        return new Font(base, size, Font.NORMAL, INK);
    }

    Font faint(float size) {
        return new Font(base, size, Font.NORMAL, FAINT);
    }

    Font bold(float size) {
        return new Font(base, size, Font.BOLD, INK);
    }

    /** The text with characters that the font has: ₄ as 4, and a box for what has no likeness. */
    String fitting(String text) {
        return text.codePoints().allMatch(this::fits)
                ? text
                : text.codePoints()
                        .mapToObj(this::fitting)
                        .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                        .toString();
    }

    private String fitting(int character) {
        String alone = Character.toString(character);
        if (fits(character)) {
            return alone;
        }
        String alike = Normalizer.normalize(alone, Normalizer.Form.NFKC);
        return alike.codePoints().allMatch(this::fits) ? alike : MISSING;
    }

    private boolean fits(int character) {
        return character == '\n' || base.charExists(character);
    }
}
