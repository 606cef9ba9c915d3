package org.jietong.testkit;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF document as its readers see it. Pages are counted from 1. */
public final class PrintedDocument implements AutoCloseable {
    private static final double MILLIMETRES_IN_A_POINT = 25.4 / 72;
    private static final int DOTS_PER_INCH = 200;

    private final PDDocument document;

    /** @throws IOException when the bytes are no PDF document */
    public PrintedDocument(byte[] bytes) throws IOException {
        document = Loader.loadPDF(bytes);
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    /** What can be read on a page, without the spaces that only keep things apart. */
    public String text(int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).replaceAll("[\\s\\u3000]+", "");
    }

    /** Width and height of a page as it lies before the reader, in whole millimetres. */
    public List<Long> size(int page) {
        PDPage found = document.getPage(page - 1);
        long width = Math.round(found.getMediaBox().getWidth() * MILLIMETRES_IN_A_POINT);
        long height = Math.round(found.getMediaBox().getHeight() * MILLIMETRES_IN_A_POINT);
        return found.getRotation() % 180 == 0 ? List.of(width, height) : List.of(height, width);
    }

    /** The names of all fonts, with a mark for those that are not in the document. */
    public List<String> fonts() throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            collect(page.getResources(), fonts);
        }
        return fonts.stream()
                .map(font -> font.getName() + (font.isEmbedded() ? "" : " (not embedded)"))
                .distinct()
                .toList();
    }

    private static void collect(PDResources resources, List<PDFont> fonts) throws IOException {
        for (COSName name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null) {
                collect(form.getResources(), fonts);
            }
        }
    }

    /** Whether any page shows a picture of dots. */
    public boolean hasImages() throws IOException {
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getXObjectNames()) {
                if (page.getResources().isImageXObject(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What a camera reads of the QR code on a page. */
    public Optional<String> qrCode(int page) throws IOException {
        BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page - 1, DOTS_PER_INCH);
        int width = image.getWidth();
        int[] pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
        BinaryBitmap bitmap =
                new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, image.getHeight(), pixels)));
        try {
            return Optional.of(new QRCodeReader()
                    .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText());
        } catch (ReaderException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
