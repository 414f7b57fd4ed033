package footprint.catalogue;

/** A piece of information that is held about children; the ledger knows its name, never its value. */
public record DataItem(Code code, String name, Sensitivity sensitivity, String words, String source)
        implements Listing {}
