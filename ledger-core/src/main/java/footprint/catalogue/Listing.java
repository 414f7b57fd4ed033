package footprint.catalogue;

/** One row of the catalogue. */
public sealed interface Listing permits DataItem, Tier, CensusOrReturn, ObjectionScope, Term {
    Code code();

    /** A short name, as a heading would have it. */
    String name();

    /** What it is, in plain English, to stand in a sentence. */
    String words();

    /** The law, standard or publication that it was taken from. */
    String source();
}
