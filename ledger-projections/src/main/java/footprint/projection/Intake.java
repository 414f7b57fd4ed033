package footprint.projection;

import footprint.entry.Entry;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A batch that also keeps how far its generation has come, and takes no entry out of turn. */
final class Intake implements Projection.Batch {
    private final Generations generations;
    private final String name;
    private final int generation;
    private final Projection.Batch batch;
    private long next;
    private @Nullable Instant recordedAt;

    Intake(Generations generations, Projection projection, int generation) {
        this.generations = generations;
        this.name = projection.name();
        this.generation = generation;
        this.next = generations.standing(name, generation).position();
        this.batch = projection.begin(generation);
    }

    /** @throws IllegalStateException if an entry was left out or comes again */
    @Override
    public void on(long globalIndex, Entry entry) {
        if (globalIndex != next) {
            throw new IllegalStateException("the projection " + name + " expects entry " + next
                    + " and was given entry " + globalIndex + "; build it anew with: rebuild " + name);
        }
        batch.on(globalIndex, entry);
        next++;
        recordedAt = entry.header().recordedAt();
    }

    @Override
    public void flush() {
        batch.flush();
        if (recordedAt != null) {
            generations.advance(name, generation, next, recordedAt);
        }
    }
}
