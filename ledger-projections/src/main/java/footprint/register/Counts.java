package footprint.register;

import footprint.cohort.CohortStatement;
import footprint.cohort.PublishedCounts;
import footprint.projection.PlainEnglish;
import footprint.register.RegisterEntryPage.PublishedCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says counts to the public: none under ten, and published ones only as published. */
final class Counts {
    private Counts() {}

    static String number(long count) {
        return PlainEnglish.count(count);
    }

    static String of(long count, String noun) {
        return number(count) + " " + noun;
    }

    /** Empty where the entry names no children at all. */
    static String children(@Nullable CohortStatement cohort) {
        if (cohort instanceof CohortStatement.Unknown unknown) {
            return "not known" + published(unknown.published());
        }
        Long children = RegisterRow.children(cohort);
        if (children == null) {
            return "";
        }
        String known = of(children, "children");
        return cohort instanceof CohortStatement.Described ? known + ", worked out from a description" : known;
    }

    private static String published(@Nullable PublishedCounts counts) {
        if (counts == null) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        add(parts, counts.childrenDisclosed(), "child", "children");
        add(parts, counts.childrenRequested(), "child asked for", "children asked for");
        add(parts, counts.requestsAnswered(), "request answered", "requests answered");
        add(parts, counts.requests(), "request", "requests");
        return parts.isEmpty() ? "" : "; published: " + String.join(", ", parts);
    }

    /** Those that were published, each in words. */
    static List<PublishedCount> lines(@Nullable PublishedCounts counts) {
        List<PublishedCount> lines = new ArrayList<>();
        if (counts != null) {
            add(lines, "Requests", counts.requests());
            add(lines, "Requests answered", counts.requestsAnswered());
            add(lines, "Children asked about", counts.childrenRequested());
            add(lines, "Children whose records were given", counts.childrenDisclosed());
        }
        return lines;
    }

    private static void add(List<PublishedCount> lines, String what, @Nullable Long count) {
        if (count != null) {
            lines.add(new PublishedCount(what, count));
        }
    }

    /** What is published is public, however small. */
    private static void add(List<String> parts, @Nullable Long count, String one, String several) {
        if (count != null) {
            parts.add(String.format(Locale.UK, "%,d %s", count, count == 1 ? one : several));
        }
    }
}
