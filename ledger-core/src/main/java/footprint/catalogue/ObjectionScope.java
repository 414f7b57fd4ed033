package footprint.catalogue;

import java.util.List;

/**
 * What a person can object to in one go (UK GDPR Art. 21). Whether an objection has to be considered follows the legal basis
 * of each sharing.
 *
 * @param purposes codes of the purposes it covers
 */
public record ObjectionScope(Code code, String name, String words, List<Code> purposes, String source)
        implements Listing {}
