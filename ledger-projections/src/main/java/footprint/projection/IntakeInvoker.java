package footprint.projection;

import footprint.entry.Entry;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Hands a processor's events to one intake a unit of work. The processor has one segment, so calls never overlap. */
final class IntakeInvoker implements EventHandlerInvoker {
    private final Generations generations;
    private final Projection projection;
    private final int generation;
    private final Runnable committed;
    private @Nullable UnitOfWork<?> current;
    private @Nullable Intake intake;

    /** @param committed told of each batch that is in */
    IntakeInvoker(Generations generations, Projection projection, int generation, Runnable committed) {
        this.generations = generations;
        this.projection = projection;
        this.generation = generation;
        this.committed = committed;
    }

    @Override
    public boolean canHandle(EventMessage<?> event, Segment segment) {
        return true;
    }

    @Override
    public synchronized void handle(EventMessage<?> event, Segment segment) {
        long globalIndex =
                ((TrackedEventMessage<?>) event).trackingToken().position().orElseThrow();
        intakeOf(CurrentUnitOfWork.get()).on(globalIndex, (Entry) event.getPayload());
    }

    private Intake intakeOf(UnitOfWork<?> unit) {
        Intake open = intake;
        if (open == null || current != unit) {
            Intake opened = new Intake(generations, projection, generation);
            unit.onPrepareCommit(ended -> opened.flush());
            unit.afterCommit(ended -> committed.run());
            current = unit;
            intake = opened;
            return opened;
        }
        return open;
    }

    @Override
    public boolean supportsReset() {
        return false;
    }
}
