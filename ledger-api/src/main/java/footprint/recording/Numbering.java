package footprint.recording;

import footprint.cohort.Cohort;
import footprint.identity.Identifier;
import footprint.identity.IdentityVault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.roaringbitmap.RoaringBitmap;
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
        List<Identifier> everyone = new ArrayList<>();
        listings.forEach(listing -> everyone.addAll(listing.children()));
        Set<Identifier> unheardOf = new HashSet<>();
        vault.unknown(everyone, Integer.MAX_VALUE).forEach(position -> unheardOf.add(everyone.get(position)));
        vault.number(everyone);
        List<Numbered> numbered = new ArrayList<>();
        for (Who.Listed listing : listings) {
            long first = listing.children().stream().filter(unheardOf::remove).count();
            numbered.add(new Numbered(cohort(listing.children()), strata(listing), first));
        }
        return numbered;
    }

    private Map<String, Cohort> strata(Who.Listed listing) {
        Map<String, Cohort> strata = new LinkedHashMap<>();
        listing.strata().forEach((name, part) -> strata.put(name, cohort(part)));
        return strata;
    }

    private Cohort cohort(List<? extends Identifier> children) {
        if (children.size() == 1) {
            return vault.find(children.get(0))
                    .map(child -> Cohort.of(child.bits()))
                    .orElseGet(() -> Cohort.of(vault.number(children).children()));
        }
        return children.isEmpty()
                ? Cohort.of(new RoaringBitmap())
                : Cohort.of(vault.number(children).children());
    }
}
