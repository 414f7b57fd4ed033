package footprint.demo;

import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name in a text that stands for a value, written {@code @name(argument)}. */
final class Placeholder {
    private static final Pattern FORM = Pattern.compile("@([a-zA-Z]+)\\(([^)]*)\\)");

    private Placeholder() {}

    static String fill(String text, BinaryOperator<String> values) {
        return FORM.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.apply(found.group(1), found.group(2))));
    }
}
