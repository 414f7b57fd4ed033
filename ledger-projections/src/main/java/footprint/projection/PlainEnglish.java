package footprint.projection;

import footprint.catalogue.Catalogue;
import footprint.catalogue.CatalogueList;
import footprint.catalogue.Code;
import footprint.catalogue.Listing;
import footprint.disclosure.Recipient;
import footprint.entry.Occurred;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says codes, days and lists as people do. Immutable and thread-safe. */
public final class PlainEnglish {
    /** Counts below this one are not told to the public. */
    public static final long SMALL = 10;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final Map<String, String> DATA_SETS = Map.of(
            "NPD", "the National Pupil Database",
            "LEO", "the Longitudinal Education Outcomes data",
            "ILR", "the Individualised Learner Record",
            "LRS", "the Learning Records Service");

    private final Catalogue catalogue;

    public PlainEnglish(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The name that the catalogue has for a code; the code in words where it has none. */
    public String name(CatalogueList list, Code code) {
        return catalogue.find(list, code).map(Listing::name).orElse(code.value().replace('-', ' '));
    }

    /** The name with what it means: "Tier 4: each child by itself; identifying and not sensitive". */
    public String explained(CatalogueList list, Code code) {
        return catalogue
                .find(list, code)
                .map(listing -> listing.name() + ": " + listing.words())
                .orElseGet(() -> name(list, code));
    }

    /** Words that somebody recorded, with a capital to begin with. */
    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** As {@link #name}, to stand inside a sentence: no capital at its beginning unless it is all capitals. */
    public String inSentence(CatalogueList list, Code code) {
        String name = name(list, code);
        boolean initials = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return initials ? name : name.substring(0, 1).toLowerCase(Locale.UK) + name.substring(1);
    }

    /** What a data set is called in full, with its article; its own name where that is not known. */
    public static String dataSet(String name) {
        return DATA_SETS.getOrDefault(name, name);
    }

    public static String recipients(List<Recipient> recipients) {
        return list(recipients.stream().map(Recipient::name).toList());
    }

    /** "a, b and c". */
    public static String list(List<String> names) {
        return switch (names.size()) {
            case 0 -> "somebody who is not named";
            case 1 -> names.get(0);
            default -> String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
        };
    }

    /** "4,312", or "fewer than 10", the smallest count that the public is told. */
    public static String count(long count) {
        return count < SMALL ? "fewer than " + SMALL : String.format(Locale.UK, "%,d", count);
    }

    /** "3 May 2024". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The day in London. */
    public static String day(Instant instant) {
        return day(LocalDate.ofInstant(instant, Occurred.LONDON));
    }
}
