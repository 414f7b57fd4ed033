package footprint.identity;

import footprint.cohort.ChildNumber;
import java.util.List;
import java.util.Optional;
import org.roaringbitmap.RoaringBitmap;

/** Ties identifiers to child numbers, in a database of its own. Thread-safe. */
public interface IdentityVault {
    /** @param newlyNumbered how many of the children had not been known */
    record Numbered(RoaringBitmap children, long newlyNumbered) {}

    /** The number of a child, if the vault knows the identifier. */
    Optional<ChildNumber> find(Identifier identifier);

    /** The same of many children at once, in their order. Costs one pass over the identifiers. */
    List<Optional<ChildNumber>> findAll(List<? extends Identifier> identifiers);

    /**
     * The numbers of many children at once; who is not known yet is numbered, and that is on disk before this returns. Costs
     * one pass over the identifiers, never one query each.
     */
    Numbered number(List<? extends Identifier> identifiers);

    /**
     * As {@link #number} but numbers nobody.
     *
     * @return positions in the list, from 0, of identifiers that the vault does not know; at most {@code limit}
     */
    List<Integer> unknown(List<? extends Identifier> identifiers, int limit);

    /** Every number that an identifier leads to, as the database has them now. Costs one pass over the vault. */
    RoaringBitmap numbers();

    /**
     * Removes every row of these children for ever, from the database, its files and the memory of every process; who was
     * removed before is passed over. Their identifiers are then as unknown as if they had never been there. Costs a rewrite of
     * the vault, during which nobody is numbered and look-ups go on.
     */
    void erase(RoaringBitmap numbers);

    /** HMAC-SHA-256 under a key of the vault's, for telling a repeated request from another one. */
    byte[] mac(byte[] normalisedRequest);
}
