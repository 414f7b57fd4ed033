package footprint.history;

import footprint.access.AccessRecorded;
import footprint.cohort.Certainty;
import footprint.collection.CollectionRecorded;
import footprint.history.HistoryEntry.Sharing;
import footprint.history.HistoryEntry.State;
import org.jspecify.annotations.Nullable;

/** What repeats when many entries are told together: entries of equal value are alike. Immutable. */
sealed interface WhatRepeats {
    /** Entries of one kind that shared with one recipient for one purpose, however they did it. */
    record Shared(String kind, Sharing sharing) implements WhatRepeats {
        @Override
        public String sentence(Certainty certainty) {
            String done = kind.equals(AccessRecorded.KIND.name()) ? "looked at by " : "shared with ";
            String purpose = sharing.purpose() == null ? "" : " for " + sharing.purpose();
            return Sureness.of(certainty).say("information", done + sharing.recipient() + purpose);
        }
    }

    /** Terms and years of one collection, of which each tells the same sentence. */
    record Collected(String sentence) implements WhatRepeats {
        @Override
        public String sentence(Certainty certainty) {
            return sentence;
        }
    }

    /** One of them, with its full stop. */
    String sentence(Certainty certainty);

    /** Null for an entry that is told by itself: what was withdrawn or removed, and kinds that do not repeat. */
    static @Nullable WhatRepeats of(HistoryEntry entry) {
        if (entry.state() == State.WITHDRAWN || entry.state() == State.REMOVED) {
            return null;
        }
        if (entry.sharing() != null) {
            return new Shared(entry.kind(), entry.sharing());
        }
        return entry.kind().equals(CollectionRecorded.KIND.name()) ? new Collected(entry.sentence()) : null;
    }
}
