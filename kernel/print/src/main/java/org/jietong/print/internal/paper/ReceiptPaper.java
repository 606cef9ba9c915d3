package org.jietong.print.internal.paper;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfPTable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jietong.api.cases.IssuedReceipt;
import org.jietong.api.cases.Receipt;
import org.jietong.api.rules.RulePack;
import org.jietong.print.internal.paper.Booklet.Leaf;

/**
 * The one receipt of a case on paper: a line for each application, what happens next, and the code that shows others that it
 * is genuine (R1.3).
 *
 * @param zone where the days of issue are
 * @param progress finds the page of the progress, if there is an address for it
 */
public record ReceiptPaper(ZoneId zone, ProgressPage progress) {
    private static final float[] WIDTHS = {3.6f, 3, 1.9f, 2.6f, 6};
    private static final float[] PARTICULARS = {2, 5.4f, 2, 4.2f};

    /** A PDF document. */
    public byte[] print(IssuedReceipt issued, Locale language) {
        Wording wording = new Wording(language, zone);
        Typeface typeface = Typeface.load();
        Cells cells = new Cells(typeface);
        String number = issued.receipt().number().value();
        return new Booklet(wording, typeface, progress.of(issued.receipt().number()))
                .of(
                        wording.of("receipt.title"),
                        number,
                        List.of(new Leaf(
                                heading(issued, wording),
                                PageSize.A4,
                                (document, writer) -> onto(document, issued, wording, cells))));
    }

    private static Heading heading(IssuedReceipt issued, Wording wording) {
        Receipt receipt = issued.receipt();
        return new Heading(
                wording.of("receipt.title"),
                Parties.names(receipt.applications().stream().map(Receipt.Line::packDigest), issued.packs(), wording),
                wording.of("number.case", receipt.number().value()),
                wording.of("receipt.basis", ordinal(receipt), wording.minute(issuedAt(receipt))));
    }

    private static void onto(Document document, IssuedReceipt issued, Wording wording, Cells cells) {
        Receipt receipt = issued.receipt();
        PdfPTable particulars = cells.plain(PARTICULARS);
        entry(particulars, wording.of("applicant"), issued.of().applicant().name(), cells);
        entry(particulars, wording.of("submitted"), wording.minute(receipt.submittedAt()), cells);
        entry(particulars, wording.of("address"), issued.of().site().address(), cells);
        entry(particulars, wording.of("edition"), ordinal(receipt), cells);
        particulars.setSpacingAfter(4);
        document.add(particulars);
        document.add(lines(issued, wording, cells));
        receipt.edition().ifPresent(edition -> document.add(cells.code(wording.of("receipt.code"), edition.code())));
        document.add(cells.note(wording.of("receipt.verification")));
    }

    private static PdfPTable lines(IssuedReceipt issued, Wording wording, Cells cells) {
        PdfPTable table = cells.table(
                WIDTHS,
                List.of(
                        wording.of("column.application"),
                        wording.of("category"),
                        wording.of("column.limit"),
                        wording.of("representative"),
                        wording.of("column.next")));
        for (Receipt.Line line : issued.receipt().applications()) {
            Optional<RulePack> pack = Optional.ofNullable(issued.packs().get(line.packDigest()));
            table.addCell(cells.named(
                    pack.map(known -> wording.of(known.name())).orElse(line.utility()),
                    line.number().value()));
            table.addCell(
                    cells.named(Parties.category(pack, line.category(), wording), wording.of("state." + line.state())));
            table.addCell(cells.centred(pack.flatMap(known -> known.category(line.category()))
                    .map(category -> wording.of(
                            "limit",
                            category.limit().workingDays().stripTrailingZeros().toPlainString()))
                    .orElse("")));
            table.addCell(cells.named(
                    line.representative().name(), line.representative().phone()));
            table.addCell(cells.text(line.next().map(wording::of).orElse("")));
        }
        return table;
    }

    private static void entry(PdfPTable table, String name, String value, Cells cells) {
        table.addCell(cells.label(name));
        table.addCell(cells.text(value));
    }

    private static String ordinal(Receipt receipt) {
        return receipt.edition()
                .map(edition -> Integer.toString(edition.ordinal()))
                .orElse("1");
    }

    private static Instant issuedAt(Receipt receipt) {
        return receipt.edition().map(Receipt.Edition::issuedAt).orElse(receipt.submittedAt());
    }
}
