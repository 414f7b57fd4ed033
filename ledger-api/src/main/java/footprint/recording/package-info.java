/**
 * The one way in: REST, files and lines all end in the same typed requests and the same events. Nothing here decides what a
 * rule says ({@code footprint.disclosure}, {@code footprint.agreement}) or reads a projection's tables. Next stop on a
 * fact's way: the event store.
 */
@NullMarked
package footprint.recording;

import org.jspecify.annotations.NullMarked;
