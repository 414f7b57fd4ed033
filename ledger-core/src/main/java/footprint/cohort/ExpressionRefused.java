package footprint.cohort;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A description of a cohort that cannot be read or evaluated; the message says how to mend it. */
public final class ExpressionRefused extends IllegalArgumentException {
    private static final Pattern LAST_WORD = Pattern.compile("(and\\s+not|and|or|entry|[(),])\\s*$");

    private final int position;

    ExpressionRefused(int position, String message) {
        super(message);
        this.position = position;
    }

    /** Where in the text, in characters from 0. */
    public int position() {
        return position;
    }

    /** Place and message as one sentence; of the text it repeats words of the language only, since the rest may be anything. */
    public String inWords(String text) {
        return "At column " + (position + 1) + ", " + placeIn(text) + ": " + getMessage();
    }

    private String placeIn(String text) {
        if (position >= text.length()) {
            return "the end";
        }
        String before = text.substring(0, position);
        if (before.isBlank()) {
            return "the beginning";
        }
        Matcher last = LAST_WORD.matcher(before);
        if (last.find()) {
            return "after \"" + last.group(1).replaceAll("\\s+", " ") + "\"";
        }
        return before.stripTrailing().endsWith("\"") ? "after the name of the stratum" : "after the id";
    }
}
