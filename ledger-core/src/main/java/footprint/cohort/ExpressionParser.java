package footprint.cohort;

import footprint.entry.EntryId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses one expression, by recursive descent. */
final class ExpressionParser {
    private static final int DEEPEST = 100;
    private static final Pattern SPACE = Pattern.compile("\\s*");
    private static final Pattern WORD = Pattern.compile("[a-z]+");
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F-]+");
    private static final Pattern STRATUM = Pattern.compile("\"([^\"]+)\"");

    private final String text;
    private int at;
    private int depth;

    ExpressionParser(String text) {
        this.text = text;
    }

    CohortExpression parse() {
        if (text.length() > CohortExpression.LONGEST) {
            throw new ExpressionRefused(
                    CohortExpression.LONGEST,
                    "An expression is at most " + CohortExpression.LONGEST + " characters long.");
        }
        CohortExpression expression = expression();
        if (at < text.length()) {
            throw refused("Write \"and\", \"and not\" or \"or\" here, or nothing.");
        }
        return expression;
    }

    private CohortExpression expression() {
        CohortExpression left = operand();
        boolean or = false;
        boolean and = false;
        while (nextIs("and") || nextIs("or")) {
            int operator = at;
            boolean isOr = nextIs("or");
            or |= isOr;
            and |= !isOr;
            if (or && and) {
                throw refused("Put brackets around one of the two: \"or\" and \"and\" stand beside each other here.");
            }
            take(isOr ? "or" : "and");
            left = joined(left, isOr, operator);
        }
        return left;
    }

    private CohortExpression joined(CohortExpression left, boolean isOr, int operator) {
        if (nextIs("not")) {
            if (isOr) {
                at = operator;
                throw refused("Write \"and not\": whom nobody named cannot be added.");
            }
            take("not");
            return new CohortExpression.AndNot(left, operand());
        }
        return isOr ? new CohortExpression.Or(left, operand()) : new CohortExpression.And(left, operand());
    }

    private CohortExpression operand() {
        space();
        if (nextIs("entry")) {
            return named();
        }
        if (!text.startsWith("(", at)) {
            throw refused(
                    nextIs("not")
                            ? "Begin with whom to take \"not\" from: A and not B."
                            : "Write entry(ID), entry(ID, \"STRATUM\") or an opening bracket here.");
        }
        if (++depth > DEEPEST) {
            throw refused("There are more than " + DEEPEST + " brackets within each other.");
        }
        symbol("(");
        CohortExpression inner = expression();
        symbol(")");
        depth--;
        return inner;
    }

    private CohortExpression.Named named() {
        int position = at;
        take("entry");
        symbol("(");
        EntryId id = id();
        String stratum = "";
        if (text.startsWith(",", at)) {
            symbol(",");
            stratum = matched(STRATUM, "Write the name of a stratum in double quotes here.")
                    .group(1);
        }
        symbol(")");
        return new CohortExpression.Named(id, stratum, position);
    }

    private EntryId id() {
        int position = at;
        String id = matched(ID, "Write the id of an entry here, a UUID of version 7.")
                .group();
        try {
            return EntryId.parse(id);
        } catch (IllegalArgumentException e) {
            throw new ExpressionRefused(position, "This is not the id of an entry, a UUID of version 7.");
        }
    }

    private boolean nextIs(String word) {
        Matcher next = WORD.matcher(text).region(at, text.length());
        return next.lookingAt() && next.group().equals(word);
    }

    private void take(String word) {
        at += word.length();
        space();
    }

    private void symbol(String symbol) {
        if (!text.startsWith(symbol, at)) {
            throw refused("Write " + symbol + " here.");
        }
        take(symbol);
    }

    private Matcher matched(Pattern pattern, String otherwise) {
        Matcher next = pattern.matcher(text).region(at, text.length());
        if (!next.lookingAt()) {
            throw refused(otherwise);
        }
        at = next.end();
        space();
        return next;
    }

    private void space() {
        Matcher space = SPACE.matcher(text).region(at, text.length());
        if (space.lookingAt()) {
            at = space.end();
        }
    }

    private ExpressionRefused refused(String message) {
        return new ExpressionRefused(at, message);
    }
}
