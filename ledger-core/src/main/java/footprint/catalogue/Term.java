package footprint.catalogue;

/** A word of one of the catalogue's simple lists: a purpose, a gateway, a kind of recipient. */
public record Term(Code code, String name, String words, String source) implements Listing {}
