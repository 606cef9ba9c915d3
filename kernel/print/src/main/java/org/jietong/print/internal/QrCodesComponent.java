package org.jietong.print.internal;

import io.nayuki.qrcodegen.QrCode;
import org.jietong.api.print.QrCodes;
import org.osgi.service.component.annotations.Component;

/** Draws QR codes as one path of squares. */
@Component
public final class QrCodesComponent implements QrCodes {
    /** The margin that readers ask for, in modules. */
    private static final int QUIET = 4;

    @Override
    public String svg(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int size = code.size + 2 * QUIET;
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < code.size; row++) {
            for (int column = 0; column < code.size; column++) {
                if (code.getModule(column, row)) {
                    path.append('M')
                            .append(column + QUIET)
                            .append(' ')
                            .append(row + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size
                + "\" shape-rendering=\"crispEdges\"><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>"
                + "<path d=\"" + path + "\" fill=\"#000\"/></svg>";
    }
}
