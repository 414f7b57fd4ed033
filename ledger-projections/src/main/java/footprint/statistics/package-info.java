/**
 * How many entries and how many different children: by recipient, kind of recipient, kind of entry, delivery, year, item,
 * sensitivity, gateway, purpose and stratum, in any combination. Live figures are for staff; the public is told a daily
 * snapshot without small counts. Nothing here may name a child, add published counts up, or keep a row for each child and entry.
 *
 * <p>Rules of counting:
 * <ul>
 * <li>An entry that can be about children counts once, as its last correction tells it; a withdrawn one does not count, but
 *     what was reported about it does. Agreements, coverage, corrections and certificates are no entries of their own here.
 * <li>A child counts once in a figure, however many of its entries name the child: so a deposit and the projects that use it
 *     count a child once, while entries tell how many of them were deposits and projects.
 * <li>Of an entry that does not know its children only the entry counts, and the figure's children are "at least".
 * <li>An entry counts in the calendar year, in London, of the first day on which it can have happened; where that end is
 *     open, of the last day; where both are, in no year.
 * <li>Recipients of a disclosure are those who were given it and those it was passed on to, of a declined request those who
 *     asked, of an access the organisation that looked, of onward use those it was passed on to. Case and spaces around a name make no difference.
 * <li>A sensitivity is that of any item among an entry's items, as the catalogue has it now. An entry with several values of
 *     a dimension counts under each; one with none under {@code not-recorded}.
 * <li>A child is in a stratum, for an entry, if a collection of the same school year (September to August, by the same day as
 *     above) has the child in a stratum of that name; only collections that stand count. An entry that does not know its
 *     children is among every stratum, since nobody can tell; one that names none is among none.
 * </ul>
 *
 * <p>Figures of the same versions are kept, up to 100,000, since they never change; so a question that was asked before costs
 * what a new entry changed, and the rest is looked up.
 *
 * <p>Cost: the index holds, in memory, the projection's rows (about 100 bytes an entry) and shares the bitmaps of cohorts
 * with the history. A figure costs some nanoseconds an entry and one pass over the bitmaps of the entries in it: with 2,000
 * releases over 9 million children, tens of milliseconds, and less than one over 20,000 children. A query costs that for each
 * of its cells. Next stop on a fact's way: the desks {@code footprint.foidesk} and {@code footprint.publicregister}.
 */
@org.jspecify.annotations.NullMarked
package footprint.statistics;
