package footprint.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A word of one of the catalogue's simple lists: a purpose, a gateway, a kind of recipient.
 *
 * @param dpv IRI of the term in the W3C community's Data Privacy Vocabulary, version 2.0, that says the same or is the
 *     nearest that is wider; null where none fits
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Term(
        Code code, String name, String words, @Nullable String dpv, String source) implements Listing {}
