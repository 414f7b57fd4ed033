package footprint.identity;

/** A number that a child carries elsewhere. Its value stays in requests and in the vault; {@code toString} never tells it. */
public interface Identifier {
    /** The scheme, such as {@code upn}; at most two letters' worth of difference lies in {@link #schemeByte}. */
    String scheme();

    /** Distinguishes schemes in the vault's blind index. */
    byte schemeByte();

    /** Canonical form, at most 15 ASCII characters. */
    String value();
}
