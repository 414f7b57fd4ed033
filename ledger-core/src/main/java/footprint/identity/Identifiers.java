package footprint.identity;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The schemes by which children can be named, tried in their order. Immutable, thread-safe. */
public record Identifiers(List<IdentifierScheme> schemes) {
    /** What schools and colleges in England use: UPN and ULN. */
    public static final Identifiers ENGLAND = new Identifiers(List.of(Upn.SCHEME, Uln.SCHEME));

    public Identifiers {
        schemes = List.copyOf(schemes);
    }

    /**
     * Reads a UPN or a ULN, told apart by its form or by a prefix ({@code upn:}, {@code uln:}).
     *
     * @throws IllegalArgumentException that says which rule failed and never tells the text
     */
    public static Identifier parse(String text) {
        return ENGLAND.read(text);
    }

    /** As {@link #parse}, by these schemes. */
    public Identifier read(String text) {
        String trimmed = text.strip();
        int colon = trimmed.indexOf(':');
        if (colon >= 0) {
            String prefix = trimmed.substring(0, colon).toLowerCase(Locale.ROOT);
            return named(prefix).parse(trimmed.substring(colon + 1));
        }
        return schemes.stream()
                .filter(scheme -> scheme.hasForm(trimmed))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "this has the form of no identifier that the ledger reads: " + names()))
                .parse(trimmed);
    }

    /** Whether some word of a free text is a valid identifier, so that the text names a child. */
    public boolean standIn(String freeText) {
        for (int from = 0, to; from < freeText.length(); from = to + 1) {
            to = from;
            while (to < freeText.length() && isOfWord(freeText.charAt(to))) {
                to++;
            }
            if (to > from && isOne(freeText.substring(from, to))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOne(String word) {
        for (IdentifierScheme scheme : schemes) {
            if (scheme.isValid(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfWord(char unit) {
        return unit >= '0' && unit <= '9' || unit >= 'A' && unit <= 'Z' || unit >= 'a' && unit <= 'z';
    }

    private IdentifierScheme named(String prefix) {
        return schemes.stream()
                .filter(scheme -> scheme.name().equals(prefix))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the prefix of an identifier is one of " + names()));
    }

    private String names() {
        return schemes.stream().map(IdentifierScheme::name).collect(Collectors.joining(", "));
    }
}
