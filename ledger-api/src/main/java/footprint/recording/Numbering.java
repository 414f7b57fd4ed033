package footprint.recording;

import footprint.cohort.ChildNumber;
import footprint.cohort.Cohort;
import footprint.identity.Identifier;
import footprint.identity.IdentityVault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Turns the identifiers of requests into cohorts; all the children of a batch are numbered in one call. Thread-safe. */
@Component
class Numbering {
    private final IdentityVault vault;

    Numbering(IdentityVault vault) {
        this.vault = vault;
    }

    /**
     * Whom one request is about.
     *
     * @param newlyNumbered how many of them this batch names first
     */
    record Numbered(Cohort whole, Map<String, Cohort> strata, long newlyNumbered) {}

    /** The cohorts of each listing, in their order. */
    List<Numbered> number(List<Who.Listed> listings) {
        if (listings.size() == 1) {
            IdentityVault.Numbered all = vault.number(listings.get(0).children());
            return List.of(new Numbered(Cohort.of(all.children()), strata(listings.get(0)), all.newlyNumbered()));
        }
        List<Identifier> everyone = everyone(listings);
        List<Optional<ChildNumber>> known = vault.findAll(everyone);
        Set<Identifier> unheardOf = new HashSet<>();
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).isEmpty()) {
                unheardOf.add(everyone.get(i));
            }
        }
        if (!unheardOf.isEmpty()) {
            vault.number(everyone);
            known = vault.findAll(everyone);
        }
        return numbered(listings, known.stream().map(Optional::orElseThrow).iterator(), unheardOf);
    }

    /** Of each listing its children, and then those of each of its strata. */
    private static List<Identifier> everyone(List<Who.Listed> listings) {
        List<Identifier> everyone = new ArrayList<>();
        for (Who.Listed listing : listings) {
            everyone.addAll(listing.children());
            listing.strata().values().forEach(everyone::addAll);
        }
        return everyone;
    }

    private static List<Numbered> numbered(
            List<Who.Listed> listings, Iterator<ChildNumber> everyone, Set<Identifier> unheardOf) {
        List<Numbered> numbered = new ArrayList<>(listings.size());
        for (Who.Listed listing : listings) {
            long first = listing.children().stream().filter(unheardOf::remove).count();
            Cohort whole = next(listing.children().size(), everyone);
            Map<String, Cohort> strata = new LinkedHashMap<>();
            listing.strata().forEach((name, part) -> strata.put(name, next(part.size(), everyone)));
            numbered.add(new Numbered(whole, strata, first));
        }
        return numbered;
    }

    private static Cohort next(int count, Iterator<ChildNumber> everyone) {
        int[] children = new int[count];
        for (int i = 0; i < count; i++) {
            children[i] = everyone.next().bits();
        }
        return Cohort.of(children);
    }

    private Map<String, Cohort> strata(Who.Listed listing) {
        Map<String, Cohort> strata = new LinkedHashMap<>();
        listing.strata()
                .forEach((name, part) ->
                        strata.put(name, Cohort.of(vault.number(part).children())));
        return strata;
    }
}
