package org.jietong.print.internal.paper;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Puts the leaves of one document together.
 *
 * @param wording the words
 * @param typeface the font
 * @param progress the page of the progress, if there is an address for it
 */
record Booklet(Wording wording, Typeface typeface, Optional<URI> progress) {
    private static final int MOST_BYTES = 16 << 20;

    /**
     * A PDF document.
     *
     * @param title for whoever lists documents
     * @param subject the number it belongs to
     * @param leaves each from a page of its own on, at least one
     */
    byte[] of(String title, String subject, List<Leaf> leaves) {
        Leaf first = leaves.get(0);
        Frame frame = new Frame(first.heading(), wording, typeface, progress);
        LimitedOutput out = new LimitedOutput(MOST_BYTES);
        try (Document document = new Document(first.size(), Frame.SIDE, Frame.SIDE, Frame.TOP, Frame.BOTTOM)) {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            writer.setPageEvent(frame);
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString(wording.isEnglish() ? "en" : "zh-CN"));
            document.addTitle(title);
            document.addSubject(subject);
            document.open();
            first.body().onto(document, writer);
            for (Leaf leaf : leaves.subList(1, leaves.size())) {
                document.setPageSize(leaf.size());
                document.newPage();
                frame.turnTo(leaf.heading());
                leaf.body().onto(document, writer);
            }
        }
        return out.toByteArray();
    }

    /**
     * One part of a document, as many pages as it needs.
     *
     * @param heading what stands on each of them
     * @param size their size
     * @param body what it says
     */
    record Leaf(Heading heading, Rectangle size, Body body) {}

    /** Writes what a part says. */
    @FunctionalInterface
    interface Body {
        void onto(Document document, PdfWriter writer);
    }
}
