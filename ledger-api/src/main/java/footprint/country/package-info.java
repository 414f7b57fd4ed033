/**
 * Makes a country that does not exist: local authorities, schools, children who grow up through fourteen year groups, and
 * what was collected about them, looked up and given away, as files that {@code import} reads. The same number of children
 * and the same seed give the same bytes. Every organisation is called "Example ..." and every unique pupil number begins with
 * an authority code below 200, which no authority has.
 *
 * <p>Beside the files stands <b>the truth</b>, {@code truth.json}: figures that were counted from the model the files were
 * written from, so that the ledger's own figures can be compared with them. It is one JSON object:
 *
 * <pre>
 * {"rule": ["An entry counts once, as its last correction has it; ...", ...],
 *  "children": 20000, "seed": 7,
 *  "figures": [
 *   {"groupBy": [], "values": [], "figure": {...}},
 *   {"groupBy": ["recipient", "year"], "values": ["Example University 3", "2019"],
 *    "figure": {"entries": 4, "deposits": 0, "projects": 1, "children": 5120, "atLeast": true,
 *               "listed": {"entries": 2, "children": 4711}, "described": {"entries": 1, "children": 600},
 *               "unknown": 1, "namingNone": 0}},
 *   ...]}
 * </pre>
 *
 * <p>Each figure stands in a line of its own. Dimensions, values and members of a figure are those of {@code POST
 * /v1/statistics/query}: {@code recipient}, {@code recipient-kind}, {@code kind}, {@code delivery}, {@code year}, {@code item},
 * {@code sensitivity}, {@code gateway}, {@code purpose}, {@code stratum}; every value of each that has an entry, every
 * combination of some pairs and triples of them, and {@code not-recorded} for what an entry does not say. A combination that
 * is not there has no entry if its {@code groupBy} is there at all.
 *
 * <p>The rule of counting, which the file repeats at its top:
 * <ul>
 * <li>Entries are collections, accesses, disclosures, declined requests, and reports of onward use and notifications of
 *     recipients, which name no children where they are about all of their disclosure. A corrected entry counts once, as its last
 *     correction has it, a withdrawn one not at all; agreements, certificates and corrections are no entries of their own.
 * <li>A child counts once in a figure. {@code listed} and {@code described} each count their own different children, so a
 *     child can be in both; {@code children} counts whoever is in either.
 * <li>An entry whose children nobody can tell gives no children, and makes the figure "at least".
 * <li>The year is the calendar year, in London, of the first day on which it can have happened, or of the last where the
 *     first is not known.
 * <li>Recipients are those who were given it and those it was passed on to, those who asked for what was declined, and the
 *     organisation that looked. An entry counts under each of its recipients, items and sensitivities; a sensitivity is that
 *     of any of its items.
 * <li>The gateway of a collection is its power. What was declined has no gateway, and nothing but a disclosure a delivery.
 * <li>A child is in a stratum, for an entry, if a collection of the same school year (from September to August, by the same
 *     day as the year) that was not withdrawn has the child in it; {@code not-recorded} are those in none. An entry counts
 *     under a stratum if one of its children is in it, with those children only; an unknown one under all, one that names
 *     nobody under none.
 * </ul>
 *
 * <p>The counting here uses sets and bit sets of the JDK over the model's own children, and no class of the ledger's cohorts
 * or statistics; a test holds that. Next stop on a fact's way: {@code footprint.recording}, by {@code import}.
 */
@org.jspecify.annotations.NullMarked
package footprint.country;
