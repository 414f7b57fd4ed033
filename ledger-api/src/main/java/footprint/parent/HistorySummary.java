package footprint.parent;

import footprint.access.AccessRecorded;
import footprint.cohort.Certainty;
import footprint.collection.CollectionRecorded;
import footprint.coverage.CoverageDeclared;
import footprint.disclosure.DisclosureRecorded;
import footprint.disclosure.OnwardUseReported;
import footprint.disclosure.RecipientNotified;
import footprint.disclosure.RequestDeclined;
import footprint.history.HistoryEntry;
import footprint.history.HistoryEntry.State;
import footprint.history.HistoryOfChild;
import footprint.projection.PlainEnglish;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A child's history in short: how much, by whom, and what is uncertain. What was withdrawn or removed counts only as that.
 *
 * @param counted how much of each kind, in one sentence
 * @param lines what else a reader should know first
 */
record HistorySummary(String counted, List<Line> lines) {
    private static final int MOST_NAMES = 5;

    /** One of them: "Looked at by", "Example School (twice)". */
    record Line(String label, String text) {}

    static HistorySummary of(HistoryOfChild history) {
        List<HistoryEntry> standing = entries(history, HistorySummary::stands);
        List<Line> lines = new ArrayList<>();
        add(lines, "Given to", names(standing, DisclosureRecorded.KIND.name()));
        add(lines, "Looked at by", names(standing, AccessRecorded.KIND.name()));
        add(lines, "Not as agreed", straying(standing));
        add(lines, "How sure this is", sure(standing));
        add(lines, "What is uncertain", uncertain(history));
        add(lines, "Put right since", putRight(history));
        return new HistorySummary(counted(standing), List.copyOf(lines));
    }

    private static void add(List<Line> lines, String label, String text) {
        if (!text.isEmpty()) {
            lines.add(new Line(label, text));
        }
    }

    private static String counted(List<HistoryEntry> standing) {
        List<String> counts = Stream.concat(
                        Stream.of(
                                count(standing, CollectionRecorded.KIND.name(), "collection", "collections"),
                                count(standing, AccessRecorded.KIND.name(), "look-up", "look-ups"),
                                count(standing, DisclosureRecorded.KIND.name(), "disclosure", "disclosures")),
                        Stream.of(
                                        count(
                                                standing,
                                                RequestDeclined.KIND.name(),
                                                "refused request",
                                                "refused requests"),
                                        count(standing, OnwardUseReported.KIND.name(), "onward use", "onward uses"),
                                        count(standing, RecipientNotified.KIND.name(), "notification", "notifications"))
                                .filter(count -> !count.startsWith("no ")))
                .toList();
        return "On record for this child: " + PlainEnglish.list(counts) + ".";
    }

    private static String count(List<HistoryEntry> entries, String kind, String one, String several) {
        long count = entries.stream().filter(entry -> entry.kind().equals(kind)).count();
        return count == 0 ? "no " + one : many(count, one, several);
    }

    /** The most frequent first. */
    private static String names(List<HistoryEntry> standing, String kind) {
        Map<String, Long> times = standing.stream()
                .filter(entry -> entry.kind().equals(kind) && entry.sharing() != null)
                .collect(Collectors.groupingBy(
                        entry -> entry.sharing().recipient(), LinkedHashMap::new, Collectors.counting()));
        List<String> names = times.entrySet().stream()
                .sorted(Comparator.comparing(name -> -name.getValue()))
                .map(name -> name.getKey() + (name.getValue() == 1 ? "" : " (" + name.getValue() + " times)"))
                .collect(Collectors.toCollection(ArrayList::new));
        int others = names.size() - MOST_NAMES;
        if (others > 1) {
            names.subList(MOST_NAMES, names.size()).clear();
            names.add(others + " others");
        }
        return names.isEmpty() ? "" : PlainEnglish.list(names);
    }

    private static String straying(List<HistoryEntry> standing) {
        long count = count(standing, entry -> !entry.findings().isEmpty());
        return switch ((int) count) {
            case 0 -> "";
            case 1 -> "One of these does not keep to a sharing agreement.";
            default -> count + " of these do not keep to a sharing agreement.";
        };
    }

    private static String sure(List<HistoryEntry> standing) {
        long listed = count(standing, entry -> entry.certainty() == Certainty.LISTED);
        long described = count(standing, entry -> entry.certainty() == Certainty.DESCRIBED);
        return Stream.of(
                        listed == 0 ? "" : listed + " with this child on a list",
                        described == 0 ? "" : described + " very likely, from a description")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String uncertain(HistoryOfChild history) {
        int cannotTell = history.cannotTell().total();
        int probablyNot = history.probablyNot().total();
        long gaps = history.entries().stream().filter(HistorySummary::isGap).count();
        return Stream.of(
                        cannotTell == 0
                                ? ""
                                : "Of " + many(cannotTell, "more entry", "more entries") + " nobody can tell.",
                        probablyNot == 0
                                ? ""
                                : many(probablyNot, "disclosure was", "disclosures were")
                                        + " probably not about this child.",
                        gaps == 0 ? "" : many(gaps, "known gap:", "known gaps:") + " what happened then is missing.")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String putRight(HistoryOfChild history) {
        return Stream.of(
                        state(history, State.CORRECTED, "corrected"),
                        state(history, State.WITHDRAWN, "withdrawn"),
                        state(history, State.REMOVED, "removed, since not about this child"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String state(HistoryOfChild history, State state, String words) {
        int count = entries(history, entry -> entry.state() == state).size();
        return count == 0 ? "" : count + " " + words;
    }

    private static boolean stands(HistoryEntry entry) {
        return (entry.state() == State.CURRENT || entry.state() == State.CORRECTED) && !isGap(entry);
    }

    private static boolean isGap(HistoryEntry entry) {
        return entry.kind().equals(CoverageDeclared.KIND.name());
    }

    private static List<HistoryEntry> entries(HistoryOfChild history, Predicate<HistoryEntry> wanted) {
        return history.entries().stream().filter(wanted).toList();
    }

    private static long count(List<HistoryEntry> entries, Predicate<HistoryEntry> wanted) {
        return entries.stream().filter(wanted).count();
    }

    private static String many(long count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }
}
