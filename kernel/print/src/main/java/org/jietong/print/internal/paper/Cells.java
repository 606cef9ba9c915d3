package org.jietong.print.internal.paper;

import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.awt.Color;
import java.util.List;

/**
 * Tables and paragraphs in the look of the house.
 *
 * @param typeface the font
 */
record Cells(Typeface typeface) {
    private static final Color LINE = new Color(0xb8c0c8);
    private static final Color SHADE = new Color(0xeef2f6);
    private static final float TEXT = 8.5f;
    private static final float SMALL = 6.5f;
    private static final float CODE = 13;

    /** A table over the whole width, with a head that is repeated on every page. */
    PdfPTable table(float[] widths, List<String> head) {
        PdfPTable table = plain(widths);
        head.forEach(name -> {
            PdfPCell cell = cell(name, typeface.bold(TEXT), Element.ALIGN_CENTER);
            cell.setBackgroundColor(SHADE);
            table.addCell(cell);
        });
        table.setHeaderRows(1);
        return table;
    }

    PdfPTable plain(float[] widths) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(6);
        table.setSplitLate(true);
        return table;
    }

    PdfPCell text(String text) {
        return cell(text, typeface.plain(TEXT), Element.ALIGN_LEFT);
    }

    PdfPCell label(String text) {
        PdfPCell cell = cell(text, typeface.faint(TEXT), Element.ALIGN_LEFT);
        cell.setBackgroundColor(SHADE);
        return cell;
    }

    PdfPCell centred(String text) {
        return cell(text, typeface.plain(TEXT), Element.ALIGN_CENTER);
    }

    PdfPCell number(String text) {
        return cell(text, typeface.plain(TEXT), Element.ALIGN_RIGHT);
    }

    PdfPCell small(String text) {
        return cell(text, typeface.faint(SMALL), Element.ALIGN_LEFT);
    }

    /** A name with its code in small letters below. */
    PdfPCell named(String name, String code) {
        Phrase phrase = new Phrase(typeface.fitting(name) + "\n", typeface.plain(TEXT));
        phrase.add(new Phrase(typeface.fitting(code), typeface.faint(SMALL)));
        PdfPCell cell = ruled(new PdfPCell(phrase), Element.ALIGN_LEFT);
        cell.setLeading(TEXT * 1.25f, 0);
        return cell;
    }

    PdfPCell total(String text, int columns, int alignment) {
        PdfPCell cell = cell(text, typeface.bold(TEXT + 1), alignment);
        cell.setColspan(columns);
        cell.setPaddingTop(5);
        cell.setPaddingBottom(6);
        return cell;
    }

    /** A code that people copy by hand, in large letters. */
    Paragraph code(String name, String code) {
        Paragraph paragraph = new Paragraph(typeface.fitting(name) + "　", typeface.plain(TEXT));
        paragraph.add(new Phrase(typeface.fitting(code), typeface.bold(CODE)));
        paragraph.setSpacingBefore(10);
        return paragraph;
    }

    /** A place to sign on. */
    PdfPCell signature(String text) {
        PdfPCell cell = cell(text, typeface.plain(TEXT), Element.ALIGN_LEFT);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPaddingTop(26);
        return cell;
    }

    Paragraph note(String text) {
        Paragraph paragraph = new Paragraph(typeface.fitting(text), typeface.faint(7.5f));
        paragraph.setLeading(11);
        paragraph.setSpacingBefore(4);
        return paragraph;
    }

    private PdfPCell cell(String text, Font font, int alignment) {
        Phrase phrase = new Phrase(typeface.fitting(text), font);
        PdfPCell cell = ruled(new PdfPCell(phrase), alignment);
        cell.setLeading(0, 1.3f);
        return cell;
    }

    private static PdfPCell ruled(PdfPCell cell, int alignment) {
        cell.setHorizontalAlignment(alignment);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setBorderColor(LINE);
        cell.setBorderWidth(0.5f);
        cell.setPadding(3);
        cell.setPaddingBottom(4);
        return cell;
    }
}
