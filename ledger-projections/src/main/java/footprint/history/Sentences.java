package footprint.history;

import footprint.catalogue.Catalogue;
import footprint.catalogue.Code;
import footprint.catalogue.DataItem;
import footprint.catalogue.Sensitivity;
import footprint.cohort.AboutChildren;
import footprint.projection.PlainEnglish;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sentence of each kind of entry that is about children; a new kind is one line here. */
final class Sentences {
    /** What is told of one version of an entry. */
    record Told(
            String sentence,
            List<HistoryEntry.Detail> details,
            List<HistoryEntry.ItemShown> items,
            List<String> findings,
            HistoryEntry.@Nullable Sharing sharing) {}

    private final Catalogue catalogue;
    private final Map<Class<?>, EntrySentence<?>> sentences;

    Sentences(Catalogue catalogue) {
        this.catalogue = catalogue;
        PlainEnglish english = new PlainEnglish(catalogue);
        List<EntrySentence<?>> all = List.of(
                new CollectionSentence(english),
                new AccessSentence(english),
                new DisclosureSentence(english),
                new DeclinedRequestSentence(english),
                new OnwardUseSentence(english),
                new NotificationSentence(english));
        this.sentences = all.stream().collect(Collectors.toMap(EntrySentence::type, Function.identity()));
    }

    boolean has(Class<?> kind) {
        return sentences.containsKey(kind);
    }

    /** @throws IllegalStateException if a kind of entry has no sentence yet */
    Told tell(AboutChildren entry, Sureness sureness) {
        EntrySentence<?> sentence = sentences.get(entry.getClass());
        if (sentence == null) {
            throw new IllegalStateException(entry.getClass().getSimpleName() + " has no sentence for a history");
        }
        return tell(sentence, entry, sureness);
    }

    private <E extends AboutChildren> Told tell(EntrySentence<E> sentence, AboutChildren entry, Sureness sureness) {
        E known = sentence.type().cast(entry);
        return new Told(
                sentence.sentence(known, sureness),
                sentence.details(known),
                sentence.items(known).stream().map(this::item).toList(),
                sentence.findings(known),
                sentence.sharing(known));
    }

    private HistoryEntry.ItemShown item(Code code) {
        return catalogue
                .item(code)
                .map(Sentences::shown)
                .orElseGet(() -> new HistoryEntry.ItemShown(code.value().replace('-', ' '), false));
    }

    private static HistoryEntry.ItemShown shown(DataItem item) {
        return new HistoryEntry.ItemShown(item.name(), item.sensitivity() != Sensitivity.ORDINARY);
    }
}
