package footprint.country;

import footprint.disclosure.Disclosure;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A disclosure that was told.
 *
 * @param told the day it was told on
 * @param about how many children, roughly
 * @param correctable whether no other entry is described by it
 */
record Released(
        Line.OfChildren line, LocalDate told, long about, Agreements.@Nullable Agreed agreed, boolean correctable) {
    Disclosure said() {
        return (Disclosure) line.said();
    }
}
