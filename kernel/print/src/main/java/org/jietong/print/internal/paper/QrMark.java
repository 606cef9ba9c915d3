package org.jietong.print.internal.paper;

import com.lowagie.text.pdf.PdfContentByte;
import io.nayuki.qrcodegen.QrCode;
import java.net.URI;

/** A QR code as vectors. */
final class QrMark {
    /** The margin that readers ask for, in modules. */
    private static final int QUIET = 4;

    private QrMark() {}

    /** Draws a square of a size with its lower left corner at a place, in points, the quiet margin included. */
    static void draw(URI address, PdfContentByte canvas, float x, float y, float size) {
        QrCode code = QrCode.encodeText(address.toString(), QrCode.Ecc.MEDIUM);
        float module = size / (code.size + 2 * QUIET);
        canvas.saveState();
        canvas.setGrayFill(0);
        for (int row = 0; row < code.size; row++) {
            for (int column = 0; column < code.size; column++) {
                if (code.getModule(column, row)) {
                    canvas.rectangle(
                            x + (QUIET + column) * module, y + (QUIET + code.size - 1 - row) * module, module, module);
                }
            }
        }
        canvas.fill();
        canvas.restoreState();
    }
}
