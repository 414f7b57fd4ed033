package footprint.publicregister;

import footprint.agreement.AgreementApproved;
import footprint.disclosure.DisclosureRecorded;
import footprint.disclosure.RequestDeclined;
import footprint.register.RegisterQuery;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the register's form asks for, as it stands in the address. What cannot be read counts as not asked.
 *
 * @param search words that all must occur
 * @param year four digits, or empty for any
 * @param kind stable name of a kind of entry, or empty for any
 * @param page from 1
 */
record RegisterSearch(
        @Nullable String search,
        @Nullable String year,
        @Nullable String kind,
        @Nullable String page) {
    private static final int FIRST_YEAR = 2002;
    private static final int LONGEST = 200;

    /* Public methods are what the template calls. */

    /** A kind of entry that the register lists, and what the form calls it. */
    record Kind(String name, String words) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(DisclosureRecorded.KIND.name(), "Disclosures"),
            new Kind(RequestDeclined.KIND.name(), "Declined requests"),
            new Kind(AgreementApproved.KIND.name(), "Agreements"));

    public List<Kind> kinds() {
        return KINDS;
    }

    /** Years that the form offers, newest first. */
    public List<Integer> years() {
        int now = Year.now(footprint.entry.Occurred.LONDON).getValue();
        return IntStream.rangeClosed(FIRST_YEAR, now)
                .map(year -> now + FIRST_YEAR - year)
                .boxed()
                .toList();
    }

    public String words() {
        String words = search == null ? "" : search.strip();
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    @Nullable
    public Integer calendarYear() {
        return year != null && year.matches("[0-9]{4}") ? Integer.valueOf(year) : null;
    }

    /** The name of the kind asked for; empty for any. */
    public String kindName() {
        return KINDS.stream()
                .map(Kind::name)
                .filter(name -> name.equals(kind))
                .findFirst()
                .orElse("");
    }

    RegisterQuery query() {
        int wanted = page != null && page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
        String name = kindName();
        return new RegisterQuery(words(), calendarYear(), name.isEmpty() ? null : name, wanted);
    }
}
