package org.jietong.print.internal.paper;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfPTable;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jietong.api.cases.CaseReply;
import org.jietong.api.cases.ConnectionPlan;
import org.jietong.api.cases.IssuedReply;
import org.jietong.api.cases.StoredContent;
import org.jietong.api.rules.RulePack;
import org.jietong.print.internal.paper.Booklet.Leaf;

/**
 * The one reply to a case on paper: the connection plan of each utility, one below the other (R1.3).
 *
 * @param zone where the days of issue are
 * @param progress finds the page of the progress, if there is an address for it
 */
public record ReplyPaper(ZoneId zone, ProgressPage progress) {
    private static final float[] PARTICULARS = {2, 5.4f, 2, 4.2f};
    private static final float[] PLAN = {2.4f, 11.2f};

    /** A PDF document. */
    public byte[] print(IssuedReply issued, Locale language) {
        Wording wording = new Wording(language, zone);
        Typeface typeface = Typeface.load();
        Cells cells = new Cells(typeface);
        CaseReply reply = issued.reply();
        return new Booklet(wording, typeface, progress.of(reply.number()))
                .of(
                        wording.of("reply.title"),
                        reply.number().value(),
                        List.of(new Leaf(
                                heading(issued, wording),
                                PageSize.A4,
                                (document, writer) -> onto(document, issued, wording, cells))));
    }

    private static Heading heading(IssuedReply issued, Wording wording) {
        CaseReply reply = issued.reply();
        return new Heading(
                wording.of("reply.title"),
                Parties.names(reply.parts().stream().map(CaseReply.Part::packDigest), issued.packs(), wording),
                wording.of("number.case", reply.number().value()),
                wording.of("reply.basis", reply.edition(), wording.minute(reply.issuedAt())));
    }

    private static void onto(Document document, IssuedReply issued, Wording wording, Cells cells) {
        PdfPTable particulars = cells.plain(PARTICULARS);
        entry(particulars, wording.of("applicant"), issued.of().applicant().name(), cells);
        entry(particulars, wording.of("issued"), wording.day(issued.reply().issuedAt()), cells);
        entry(particulars, wording.of("address"), issued.of().site().address(), cells);
        entry(
                particulars,
                wording.of("edition"),
                Integer.toString(issued.reply().edition()),
                cells);
        particulars.setSpacingAfter(4);
        document.add(particulars);
        issued.reply()
                .parts()
                .forEach(part -> document.add(
                        plan(part, Optional.ofNullable(issued.packs().get(part.packDigest())), wording, cells)));
    }

    private static PdfPTable plan(CaseReply.Part part, Optional<RulePack> pack, Wording wording, Cells cells) {
        String utility = pack.map(known -> wording.of(known.name())).orElse(part.utility());
        PdfPTable table = cells.table(
                PLAN, List.of(utility, part.number().value() + "　" + Parties.category(pack, part.category(), wording)));
        ConnectionPlan plan = part.plan().plan();
        entry(table, wording.of("plan.point"), plan.point(), cells);
        entry(table, wording.of("plan.pipe"), wording.of("plan.diameter", plan.pipe(), plan.diameter()), cells);
        entry(table, wording.of("plan.route"), plan.route(), cells);
        entry(table, wording.of("plan.builds"), numbered(plan.applicantBuilds(), wording), cells);
        entry(table, wording.of("plan.validUntil"), wording.day(plan.validUntil()), cells);
        plan.note().ifPresent(note -> entry(table, wording.of("plan.note"), note, cells));
        if (!plan.files().isEmpty()) {
            String names = plan.files().stream().map(StoredContent::fileName).collect(Collectors.joining("\n"));
            entry(table, wording.of("plan.files"), names, cells);
        }
        entry(
                table,
                wording.of("representative"),
                part.representative().name() + "　" + part.representative().phone(),
                cells);
        return table;
    }

    private static String numbered(List<String> entries, Wording wording) {
        return entries.isEmpty()
                ? wording.of("plan.builds.nothing")
                : IntStream.range(0, entries.size())
                        .mapToObj(n -> (n + 1) + ". " + entries.get(n))
                        .collect(Collectors.joining("\n"));
    }

    private static void entry(PdfPTable table, String name, String value, Cells cells) {
        table.addCell(cells.label(name));
        table.addCell(cells.text(value));
    }
}
