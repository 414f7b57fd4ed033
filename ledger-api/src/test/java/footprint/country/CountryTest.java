package footprint.country;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.access.Access;
import footprint.agreement.Terms;
import footprint.catalogue.Code;
import footprint.disclosure.DeclinedRequest;
import footprint.disclosure.Disclosure;
import footprint.disclosure.OnwardUse;
import footprint.disclosure.Recipient;
import footprint.entry.Occurred;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What there is in a country of the demonstration's size, in the proportions of England. */
class CountryTest {
    private static final Country COUNTRY = new Country(new Scale(20_000), 5);
    static final List<Line> LINES = lines(COUNTRY);

    @Test
    void it_has_lines_of_every_kind() {
        assertThat(LINES)
                .extracting(Line::kind)
                .contains(
                        "collection",
                        "access",
                        "disclosure",
                        "declined-request",
                        "agreement",
                        "agreement-amendment",
                        "agreement-end",
                        "amendment",
                        "withdrawal",
                        "destruction",
                        "onward-use",
                        "recipient-notified",
                        "coverage");
    }

    @Test
    void three_censuses_a_year_are_taken_for_25_years_and_one_child_in_500_is_placed_outside() {
        List<Line.OfChildren> censuses = collections("school-census");
        long counted = censuses.stream().mapToLong(CountryTest::count).sum();
        long placed = collections("alternative-provision").stream()
                .mapToLong(CountryTest::count)
                .sum();

        assertThat(censuses).hasSize(75);
        assertThat(placed * 3.0 / counted).isBetween(1 / 650.0, 1 / 400.0);
    }

    @Test
    void the_reason_for_placement_is_collected_since_the_law_of_2018() {
        assertThat(collections("alternative-provision"))
                .allSatisfy(line -> assertThat(((footprint.collection.Collection) line.said())
                                .items()
                                .contains(new Code("reason-for-placement")))
                        .isEqualTo(!day(line).isBefore(LocalDate.of(2018, 1, 1))));
    }

    @Test
    void half_of_the_listed_releases_are_large_and_a_third_are_middling() {
        Country country = new Country(new Scale(150_000), 2);
        double inSchool = country.scale().inSchool();
        List<Double> shares = new ArrayList<>();
        for (Line line : lines(country)) {
            if (line instanceof Line.OfChildren of
                    && of.said() instanceof Disclosure said
                    && said.agreement() != null
                    && said.delivery().code().matches("extract|linkage")
                    && !said.agreement().value().startsWith("EX-MOU")
                    && of.whose() instanceof Whose.Listed) {
                shares.add(count(country, of) / inSchool);
            }
        }

        assertThat(shares).hasSizeGreaterThan(60);
        assertThat(portion(shares, share -> share > 0.09)).isBetween(0.35, 0.65);
        assertThat(portion(shares, share -> share > 0.0011 && share < 0.065)).isBetween(0.18, 0.48);
        assertThat(shares).allMatch(share -> share < 0.37);
    }

    @Test
    void old_releases_are_mostly_described_or_unknown_and_new_ones_mostly_listed() {
        assertThat(disclosures().filter(line -> day(line).getYear() < 2018))
                .filteredOn(line -> line.whose() instanceof Whose.Listed)
                .hasSizeLessThan(12);
        assertThat(disclosures().filter(line -> day(line).getYear() > 2023))
                .filteredOn(line -> line.whose() instanceof Whose.Listed)
                .hasSizeGreaterThan(12);
        assertThat(disclosures()).anyMatch(line -> line.whose() instanceof Whose.Described);
        assertThat(disclosures()).anyMatch(line -> line.whose() instanceof Whose.Unknown);
    }

    @Test
    void a_few_releases_overstep_their_agreement() {
        Map<String, Terms> agreed = new HashMap<>();
        int overstepped = 0;
        int all = 0;
        for (Line line : LINES) {
            if (line instanceof Line.OfAgreement of) {
                agreed.put(of.agreement().value(), of.terms());
            }
            if (line instanceof Line.OfChildren of
                    && of.said() instanceof Disclosure said
                    && said.agreement() != null) {
                all++;
                Terms terms = agreed.get(said.agreement().value());
                assertThat(terms).isNotNull();
                overstepped += new HashSet<>(terms.items()).containsAll(said.items()) ? 0 : 1;
                overstepped += said.recipients().stream()
                                .allMatch(recipient -> terms.recipients().contains(recipient.name()))
                        ? 0
                        : 1;
            }
        }

        assertThat(overstepped).isBetween(1, all / 8);
    }

    @Test
    void looks_follow_the_week_and_the_terms() {
        Map<DayOfWeek, Integer> week = new HashMap<>();
        Map<Integer, Integer> months = new HashMap<>();
        LINES.stream().filter(line -> line.kind().equals("access")).forEach(line -> {
            week.merge(day(line).getDayOfWeek(), 1, Integer::sum);
            months.merge(day(line).getMonthValue(), 1, Integer::sum);
        });

        assertThat(week.get(DayOfWeek.MONDAY)).isGreaterThan(week.get(DayOfWeek.FRIDAY));
        assertThat(week.getOrDefault(DayOfWeek.SUNDAY, 0) * 20).isLessThan(week.get(DayOfWeek.FRIDAY));
        assertThat(months.get(9)).isGreaterThan(months.get(6));
        assertThat(months.getOrDefault(8, 0) * 5).isLessThan(months.get(6));
    }

    @Test
    void every_organisation_says_that_it_is_an_example() {
        assertThat(LINES.stream().flatMap(CountryTest::organisations))
                .isNotEmpty()
                .allMatch(name -> name.startsWith("Example "));
    }

    @Test
    void a_nation_lists_the_last_three_censuses_and_twenty_releases_and_describes_the_others() {
        Country nation = new Country(new Scale(250_000), 1);
        List<Line> lines = lines(nation);

        assertThat(lines.stream()
                        .filter(line -> line instanceof Line.OfChildren of
                                && of.said() instanceof footprint.collection.Collection said
                                && said.collection().value().startsWith("school-census")))
                .hasSize(3);
        assertThat(lines.stream()
                        .filter(line -> line instanceof Line.OfChildren of
                                && of.said() instanceof Disclosure said
                                && (said.agreement() == null
                                        || !said.agreement().value().startsWith("EX-MOU"))
                                && said.delivery().code().matches("extract|linkage")
                                && of.whose() instanceof Whose.Listed))
                .hasSize(20);
    }

    static List<Line> lines(Country country) {
        List<Line> lines = new ArrayList<>();
        country.forEach(lines::add);
        return lines;
    }

    private static List<Line.OfChildren> collections(String code) {
        return LINES.stream()
                .filter(line -> line instanceof Line.OfChildren of
                        && of.said() instanceof footprint.collection.Collection said
                        && said.collection().value().startsWith(code))
                .map(Line.OfChildren.class::cast)
                .toList();
    }

    private static Stream<Line.OfChildren> disclosures() {
        return LINES.stream()
                .filter(line -> line instanceof Line.OfChildren of && of.said() instanceof Disclosure)
                .map(Line.OfChildren.class::cast);
    }

    private static long count(Line.OfChildren line) {
        return count(COUNTRY, line);
    }

    private static long count(Country country, Line.OfChildren line) {
        Members members = ((Whose.Listed) line.whose()).members();
        return Slice.all(country.pupils()).stream()
                .mapToLong(slice -> members.in(slice).cardinality())
                .sum();
    }

    private static double portion(List<Double> shares, Predicate<Double> of) {
        return shares.stream().filter(of).count() / (double) shares.size();
    }

    static LocalDate day(Line line) {
        Occurred occurred = line.occurred();
        LocalDate latest = occurred.latest();
        return latest == null ? LocalDate.MIN : latest;
    }

    private static Stream<String> organisations(Line line) {
        Stream<String> by = Stream.of(line.recordedBy().organisation());
        if (line instanceof Line.OfAgreement of) {
            return Stream.concat(by, of.terms().recipients().stream());
        }
        if (!(line instanceof Line.OfChildren of)) {
            return by;
        }
        if (of.said() instanceof Disclosure said) {
            return Stream.concat(by, said.everyRecipient().map(Recipient::name));
        }
        if (of.said() instanceof DeclinedRequest said) {
            return Stream.concat(by, said.requesters().stream().map(Recipient::name));
        }
        if (of.said() instanceof OnwardUse said) {
            return Stream.concat(by, said.onwardRecipients().stream().map(Recipient::name));
        }
        return of.said() instanceof Access said ? Stream.concat(by, Stream.of(said.organisation())) : by;
    }
}
