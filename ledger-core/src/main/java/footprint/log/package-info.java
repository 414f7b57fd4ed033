/**
 * What the transparency log commits to: the leaf of each entry. Pure functions over what the store keeps; nothing here reads a
 * database or knows what an entry means. Next stop of a leaf: its hash in the event's row ({@code footprint.store}).
 */
@NullMarked
package footprint.log;

import org.jspecify.annotations.NullMarked;
