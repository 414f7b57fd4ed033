package footprint.country;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Chooses whom a release is about. Of England's 9 million, half of the releases cover one to three million children, a third
 * 10,000 to 500,000 and the rest fewer; here it is the same shares of the country.
 */
final class Populations {
    /** How many children, as a share of those in school. */
    enum Size {
        LARGE,
        MEDIUM,
        SMALL;

        static Size any(Random dice) {
            int place = dice.nextInt(6);
            return place < 3 ? LARGE : place < 5 ? MEDIUM : SMALL;
        }
    }

    enum Certainty {
        LISTED,
        DESCRIBED,
        UNKNOWN
    }

    /** Whom it is about, and about how many they are. */
    record Chosen(Whose whose, long about) {}

    private static final double ENGLAND = 9_000_000;
    private static final int FEW_AUTHORITIES = 20;
    private static final int TRIED = 60;

    private final Scale scale;
    private final Pupils pupils;
    private final List<Slice> everyone;
    private final Censuses censuses;
    private final Random dice;
    private final Chance chance;
    private int drawn;

    Populations(Scale scale, Pupils pupils, List<Slice> everyone, Censuses censuses, Random dice, Chance chance) {
        this.scale = scale;
        this.pupils = pupils;
        this.everyone = everyone;
        this.censuses = censuses;
        this.dice = dice;
        this.chance = chance;
    }

    /** @param day on which it is given away: only what was collected a month before can be in it, where that is kept */
    Chosen choose(LocalDate day, Size size, Certainty certainty) {
        if (certainty == Certainty.UNKNOWN) {
            return unknown(day, size);
        }
        Chosen chosen = certainty == Certainty.LISTED ? listed(day, size) : described(day, size);
        return isEmpty(chosen.whose()) ? choose(day, Size.LARGE, certainty) : chosen;
    }

    /** A small part of a small country can have no children at all. */
    private boolean isEmpty(Whose whose) {
        Members members = whose instanceof Whose.Listed listed ? listed.members() : ((Whose.Described) whose).members();
        return !scale.national()
                && everyone.stream().allMatch(slice -> members.in(slice).isEmpty());
    }

    private Chosen listed(LocalDate day, Size size) {
        Censuses.Census census = before(day);
        if (size == Size.SMALL) {
            int most = (int) Math.max(6, scale.inSchool() * 10_000 / ENGLAND);
            return listed(few(census.roll().schoolYear(), 2 + dice.nextInt(most - 1)));
        }
        double share = size == Size.LARGE
                ? (1_000_000 + 2_000_000 * dice.nextDouble()) / ENGLAND
                : 10_000 * Math.pow(50, dice.nextDouble()) / ENGLAND;
        int groups = size == Size.LARGE ? 5 + dice.nextInt(3) : 1;
        Members.Described base = groups(census, groups, day);
        double of = share * Scale.YEAR_GROUPS / groups;
        Members members = new Members.Drawn(base, Math.min(0.99, of), chance.of(drawn++));
        return new Chosen(new Whose.Listed(members), (long) (share * scale.inSchool()));
    }

    static Chosen listed(int... children) {
        return new Chosen(new Whose.Listed(new Members.Few(children)), children.length);
    }

    /** Some children who were in school in that year. */
    int[] few(int schoolYear, int howMany) {
        int first = pupils.first(schoolYear, Scale.YEAR_GROUPS - 1);
        int end = pupils.first(schoolYear, -1);
        return IntStream.range(0, howMany)
                .map(any -> first + dice.nextInt(end - first))
                .distinct()
                .toArray();
    }

    /** At most so many children of a rule, out of some who were in school in that year; perhaps none. */
    int[] among(Members members, int schoolYear, int most) {
        return Arrays.stream(few(schoolYear, TRIED))
                .filter(child -> {
                    Slice slice = everyone.get(Slice.numberOf(child));
                    return members.in(slice).get(child - slice.from());
                })
                .limit(most)
                .toArray();
    }

    private Chosen described(LocalDate day, Size size) {
        Censuses.Census census = before(day);
        return switch (size) {
            case LARGE -> large(day, census);
            case MEDIUM -> medium(census);
            case SMALL -> {
                if (censuses.placements().isEmpty()) {
                    yield medium(census);
                }
                Censuses.Census placed = latest(censuses.placements(), day);
                Members.Described members = Members.OfEntry.of(placed.roll());
                yield new Chosen(new Whose.Described(members, "Everyone in " + placed.words() + "."), (long)
                        (scale.inSchool() / 500));
            }
        };
    }

    private Chosen large(LocalDate day, Censuses.Census census) {
        int groups = 2 + dice.nextInt(3);
        Members.Described members = groups(census, groups, day);
        String words = "Pupils of " + groups + " year groups in " + census.words();
        if (groups < 4 && dice.nextBoolean()) {
            Censuses.Census other = before(day.minusDays(150));
            members = new Members.Either(members, Members.OfEntry.of(other.roll(), group()));
            words += ", and of one year group in " + other.words();
        } else if (dice.nextInt(3) == 0 && !censuses.placements().isEmpty()) {
            Censuses.Census placed = latest(censuses.placements(), day);
            members = new Members.ButNot(members, Members.OfEntry.of(placed.roll()));
            words += ", but for those in " + placed.words();
        }
        return new Chosen(
                new Whose.Described(members, words + "."), (long) (scale.inSchool() * groups / Scale.YEAR_GROUPS));
    }

    /** A year group of an authority where there are few of them, else whole authorities. */
    private Chosen medium(Censuses.Census census) {
        int authorities = pupils.schools().authorities();
        Members.OfEntry one = Members.OfEntry.of(census.roll(), Slice.authority(dice.nextInt(authorities)));
        if (authorities <= FEW_AUTHORITIES) {
            return new Chosen(
                    new Whose.Described(
                            new Members.Both(Members.OfEntry.of(census.roll(), group()), one),
                            "Pupils of one year group of one council in " + census.words() + "."),
                    (long) (scale.inSchool() / authorities / Scale.YEAR_GROUPS));
        }
        Members.OfEntry two = Members.OfEntry.of(census.roll(), Slice.authority(dice.nextInt(authorities)));
        boolean both = dice.nextBoolean();
        return new Chosen(
                new Whose.Described(
                        both ? new Members.Either(one, two) : one,
                        "Pupils of " + (both ? "two councils" : "one council") + " in " + census.words() + "."),
                (long) (scale.inSchool() / authorities * (both ? 2 : 1)));
    }

    private Chosen unknown(LocalDate day, Size size) {
        int year = SchoolCalendar.schoolYear(day);
        int youngest = 4 + dice.nextInt(7);
        int oldest = Math.min(18, youngest + 3 + dice.nextInt(6));
        int from = year - dice.nextInt(4);
        double share = switch (size) {
            case LARGE -> 0.11 + 0.2 * dice.nextDouble();
            case MEDIUM -> 0.002 + 0.05 * dice.nextDouble();
            case SMALL -> 0.0005;
        };
        long about = Math.max(3, (long) (share * scale.inSchool()));
        boolean counted = dice.nextInt(5) < 2;
        String words = "Pupils aged " + youngest + " to " + oldest + " in the school years " + SchoolCalendar.name(from)
                + " to " + SchoolCalendar.name(year) + "; no list of them was kept.";
        return new Chosen(
                new Whose.Unknown(
                        words,
                        counted ? new Whose.Published(null, null, null, about) : null,
                        new Whose.Bound(from, year, youngest, oldest, "NPD")),
                about);
    }

    /** Year groups side by side in a census. */
    private Members.Described groups(Censuses.Census census, int howMany, LocalDate day) {
        int first = youngest(census, day, howMany);
        first += dice.nextInt(Scale.YEAR_GROUPS - howMany + 1 - first);
        Members.Described all = Members.OfEntry.of(census.roll(), Slice.yearGroup(first));
        for (int group = first + 1; group < first + howMany; group++) {
            all = new Members.Either(all, Members.OfEntry.of(census.roll(), Slice.yearGroup(group)));
        }
        return all;
    }

    /** In a census that was taken after the release, the youngest are those who had come to school by then. */
    private static int youngest(Censuses.Census census, LocalDate day, int groups) {
        int later = census.roll().schoolYear() - SchoolCalendar.schoolYear(day);
        return Math.max(0, Math.min(later, Scale.YEAR_GROUPS - groups));
    }

    private String group() {
        return Slice.yearGroup(dice.nextInt(Scale.YEAR_GROUPS));
    }

    Censuses.Census before(LocalDate day) {
        return latest(censuses.schoolCensuses(), day);
    }

    /** The last census a month before the day; where none is kept from then, the first that is. */
    private static Censuses.Census latest(List<Censuses.Census> of, LocalDate day) {
        Censuses.Census found = of.get(0);
        for (Censuses.Census census : of) {
            if (census.day().isBefore(day.minusDays(30))) {
                found = census;
            }
        }
        return found;
    }
}
