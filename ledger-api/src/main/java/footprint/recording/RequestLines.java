package footprint.recording;

import footprint.entry.EntryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads an upload's lines, a request each, many of them at once on all processors. Few lines build on others: such a one is
 * read a second time, when those before it are known. For one thread.
 */
final class RequestLines {
    private static final int AT_ONCE = 2_000;

    private final RequestParser parser;
    private final EarlierLines earlier;
    private final RequestParser inOrder;
    private final Faults faults = new Faults();
    private final List<Recording> read = new ArrayList<>();
    private final List<Line> waiting = new ArrayList<>(AT_ONCE);

    /** @param onRecord what corrections and descriptions may build on beside earlier lines */
    RequestLines(RequestParser parser, Originals onRecord) {
        this.parser = parser;
        this.earlier = new EarlierLines(onRecord);
        this.inOrder = parser.with(earlier);
    }

    private record Line(long number, String text) {}

    /** @param recording null where there are faults */
    private record Reading(
            Line line, boolean buildsOnOthers, @Nullable Recording recording, Faults faults) {}

    /** @param number from 1 */
    void add(long number, String text) {
        waiting.add(new Line(number, text));
        if (waiting.size() == AT_ONCE) {
            readWaiting();
        }
    }

    /**
     * The requests of all lines, in their order.
     *
     * @throws footprint.problem.InvalidRequest if anything is wrong with any of them
     */
    List<Recording> all() {
        readWaiting();
        faults.check();
        return read;
    }

    private void readWaiting() {
        for (Reading alone : waiting.parallelStream().map(this::alone).toList()) {
            Reading reading = alone.buildsOnOthers() ? reading(alone.line(), inOrder) : alone;
            faults.addAll(reading.faults());
            Recording recording = reading.recording();
            if (recording != null) {
                read.add(recording);
                earlier.add(recording);
            }
        }
        waiting.clear();
    }

    private Reading alone(Line line) {
        WhetherAsked others = new WhetherAsked();
        Reading reading = reading(line, parser.with(others));
        return new Reading(line, others.asked, reading.recording(), reading.faults());
    }

    private static Reading reading(Line line, RequestParser parser) {
        Faults faults = new Faults();
        faults.atLine(line.number());
        try {
            return new Reading(line, false, parser.line(Json.line(line.text()), faults), faults);
        } catch (IllegalArgumentException e) {
            faults.addLine(line.number(), ValueReader.sentence(e));
            return new Reading(line, false, null, faults);
        }
    }

    /** Knows of no other entry, and remembers that one was asked for. */
    private static final class WhetherAsked implements Originals {
        private boolean asked;

        @Override
        public Optional<Original> find(EntryId id, int version) {
            asked = true;
            return Optional.empty();
        }

        @Override
        public boolean haveCohort(EntryId id, String stratum) {
            asked = true;
            return false;
        }
    }
}
