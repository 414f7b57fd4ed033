package footprint.problem;

import java.util.function.Supplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessException;

/** Health that must be read from the database. */
public final class HealthOfDatabase {
    private static final Status AWAY = new Status(Status.DOWN.getCode(), Problem.DATABASE_UNREACHABLE.title() + ".");

    private HealthOfDatabase() {}

    /** What the look finds; down, with a sentence for people beside it, where the database gives no answer. */
    public static Health of(Supplier<Health> look) {
        try {
            return look.get();
        } catch (DataAccessException e) {
            return Health.status(AWAY).build();
        }
    }
}
