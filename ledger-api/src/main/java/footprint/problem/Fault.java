package footprint.problem;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request, said without any value of it.
 *
 * @param line number of the line, from 1; null where the request is no file
 * @param pointer RFC 6901 pointer to the member; null where the line itself is wrong
 * @param detail a sentence for people
 */
public record Fault(@Nullable Long line, @Nullable String pointer, String detail) {}
