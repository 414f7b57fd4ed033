package footprint.store;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Goes through the events from one place to the end, page by page, so that no read holds a transaction open. */
final class EventsInOrder extends Spliterators.AbstractSpliterator<EventRow> {
    private final EventReader events;
    private final int pageSize;
    private Iterator<EventRow> page = Collections.emptyIterator();
    private long next;
    private boolean lastPage;

    private EventsInOrder(EventReader events, long first, int pageSize) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.events = events;
        this.next = first;
        this.pageSize = pageSize;
    }

    static Stream<EventRow> from(EventReader events, long first, int pageSize) {
        return StreamSupport.stream(new EventsInOrder(events, first, pageSize), false);
    }

    @Override
    public boolean tryAdvance(Consumer<? super EventRow> action) {
        if (!page.hasNext() && !lastPage) {
            List<EventRow> rows = events.from(next, pageSize);
            lastPage = rows.size() < pageSize;
            page = rows.iterator();
        }
        if (!page.hasNext()) {
            return false;
        }
        EventRow row = page.next();
        next = row.globalIndex() + 1;
        action.accept(row);
        return true;
    }
}
