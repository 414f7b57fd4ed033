package footprint.register;

import footprint.disclosure.RequestDeclined;
import footprint.projection.EntryLife;
import footprint.projection.LiveGenerations;
import footprint.projection.Standing;
import footprint.store.StoredEntries;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers what the public may know. Thread-safe. */
final class RegisterAnswers {
    private final LiveGenerations live;
    private final StoredEntries store;
    private final RegisterSearch search;
    private final Agreements agreements;
    private final RegisterPages pages;

    RegisterAnswers(
            LiveGenerations live,
            StoredEntries store,
            RegisterSearch search,
            Agreements agreements,
            RegisterPages pages) {
        this.live = live;
        this.store = store;
        this.search = search;
        this.agreements = agreements;
        this.pages = pages;
    }

    @QueryHandler
    RegisterPage answer(RegisterQuery query) {
        return live.read(RegisterProjection.NAME, standing -> {
            long total = search.count(query, standing.generation());
            return new RegisterPage(
                    lines(search.page(query, standing.generation()), standing),
                    total,
                    query.page(),
                    (int) Math.max(1, (total + RegisterSearch.A_PAGE - 1) / RegisterSearch.A_PAGE),
                    search.sums(query, standing.generation()),
                    standing.completeAt());
        });
    }

    @QueryHandler
    @Nullable
    RegisterEntryPage answer(RegisterEntryQuery query) {
        Optional<RegisterEntryPage> page = live.read(
                RegisterProjection.NAME,
                standing -> search.lists(query.entryId(), standing.generation())
                        ? EntryLife.of(store.life(query.entryId()), standing.position())
                                .filter(life -> life.cohort() != null || isDeclined(life))
                                .map(pages::page)
                        : Optional.empty());
        return page.orElse(null);
    }

    @QueryHandler
    @Nullable
    RegisterAgreement answer(RegisterAgreementQuery query) {
        Optional<RegisterAgreement> agreement = live.read(
                RegisterProjection.NAME,
                standing -> agreements
                        .find(query.agreement(), standing.generation())
                        .map(life -> pages.agreement(
                                life,
                                search.under(query.agreement(), standing.generation()).stream()
                                        .flatMap(each -> life(each, standing).stream())
                                        .toList())));
        return agreement.orElse(null);
    }

    /** A declined request may name no children at all; an agreement never does, and has a page of its own. */
    private static boolean isDeclined(EntryLife life) {
        return life.current() instanceof RequestDeclined;
    }

    private List<RegisterEntry> lines(List<RegisterSearch.Found> found, Standing standing) {
        return found.stream().flatMap(each -> line(each, standing)).toList();
    }

    private Stream<RegisterEntry> line(RegisterSearch.Found found, Standing standing) {
        if (found.kind().startsWith("Agreement") && found.agreement() != null) {
            return agreements.find(found.agreement(), standing.generation()).map(RegisterTeller::line).stream();
        }
        return life(found, standing).map(RegisterTeller::line).stream();
    }

    private Optional<EntryLife> life(RegisterSearch.Found found, Standing standing) {
        return EntryLife.of(store.life(found.subject()), standing.position());
    }
}
