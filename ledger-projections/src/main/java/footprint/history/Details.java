package footprint.history;

import footprint.catalogue.CatalogueList;
import footprint.catalogue.Code;
import footprint.projection.PlainEnglish;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers an entry's details in the order in which they are to be read; what is not known is left out. */
final class Details {
    private final PlainEnglish english;
    private final List<HistoryEntry.Detail> gathered = new ArrayList<>();

    Details(PlainEnglish english) {
        this.english = english;
    }

    Details add(String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            gathered.add(new HistoryEntry.Detail(label, text));
        }
        return this;
    }

    Details add(String label, CatalogueList list, @Nullable Code code) {
        return add(label, code == null ? null : english.name(list, code));
    }

    /** With what the code means, not its name alone. */
    Details addExplained(String label, CatalogueList list, @Nullable Code code) {
        return add(label, code == null ? null : english.explained(list, code));
    }

    Details addAll(String label, List<String> texts) {
        return add(label, texts.isEmpty() ? null : PlainEnglish.list(texts));
    }

    List<HistoryEntry.Detail> list() {
        return List.copyOf(gathered);
    }
}
