package org.jietong.core.internal.documents;

/**
 * The name of a file as it is kept: not too long, without folders, and without what cannot be seen or shown: control
 * characters, marks that turn the direction of writing, halves of characters.
 */
final class FileName {
    private static final int LONGEST = 200;
    private static final int LONGEST_EXTENSION = 10;

    private FileName() {}

    static String of(String given) {
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        StringBuilder clean = new StringBuilder(name.length());
        name.codePoints().filter(FileName::isShown).forEach(clean::appendCodePoint);
        String kept = clean.toString().strip();
        return kept.isEmpty() ? "document" : shortened(kept);
    }

    private static boolean isShown(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
            default -> true;
        };
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot >= 0 && name.length() - dot <= LONGEST_EXTENSION ? name.substring(dot) : "";
        int end = LONGEST - extension.length();
        if (Character.isHighSurrogate(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end) + extension;
    }
}
