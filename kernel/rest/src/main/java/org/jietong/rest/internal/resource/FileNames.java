package org.jietong.rest.internal.resource;

import java.net.URLEncoder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.glassfish.jersey.media.multipart.ContentDisposition;

/** Names of files in headers. */
final class FileNames {
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\"\\\\/]");
    private static final Pattern NOT_ASCII = Pattern.compile("[^\\x20-\\x7E]");
    private static final int MAX_LENGTH = 200;

    private FileNames() {}

    /** The name a part was sent with, or another when it has none. */
    static String of(ContentDisposition disposition, String otherwise) {
        return Optional.ofNullable(disposition)
                .map(d -> d.getFileName(true))
                .map(FileNames::readAsUtf8)
                .map(FileNames::plain)
                .filter(name -> !name.isBlank())
                .orElse(otherwise);
    }

    static String of(String header, String otherwise) {
        try {
            return header == null ? otherwise : of(new ContentDisposition(header), otherwise);
        } catch (java.text.ParseException e) {
            // Only a name is lost, and the document has one of its own.
            return otherwise;
        }
    }

    /** A header that makes browsers save a file and never show it. */
    static String attachment(String fileName) {
        String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        String ascii =
                NOT_ASCII.matcher(UNSAFE.matcher(fileName).replaceAll("_")).replaceAll("_");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }

    /** Browsers send the name's bytes in UTF-8; headers are read as Latin letters, a byte each. */
    private static String readAsUtf8(String name) {
        CharsetEncoder latin = StandardCharsets.ISO_8859_1.newEncoder();
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(latin.encode(CharBuffer.wrap(name)))
                    .toString();
        } catch (CharacterCodingException e) {
            // It was decoded already, or is no UTF-8: then it stays as it is.
            return name;
        }
    }

    /** Without folders and control characters. */
    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = UNSAFE.matcher(last).replaceAll("");
        return clean.substring(0, Math.min(clean.length(), MAX_LENGTH));
    }
}
