package org.jietong.core.internal.numbers;

/**
 * The check character of ISO 7064, hybrid system MOD 37,36, over digits and upper-case letters. It finds every single
 * wrong character and nearly every swap of two neighbours.
 */
final class CheckCharacter {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int SIZE = 36;

    private CheckCharacter() {}

    /** The check character of a text; hyphens are passed over. */
    static char of(CharSequence text) {
        int product = SIZE;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '-') {
                product = next(product, ALPHABET.indexOf(c));
            }
        }
        return ALPHABET.charAt((SIZE + 1 - product) % SIZE);
    }

    private static int next(int product, int value) {
        if (value < 0) {
            throw new IllegalArgumentException("only digits, upper-case letters and hyphens can be checked");
        }
        int sum = (product + value) % SIZE;
        return (sum == 0 ? SIZE : sum) * 2 % (SIZE + 1);
    }
}
