package footprint.projection;

import java.util.List;

/** The ledger's projections, for operators. Thread-safe; one rebuild or comparison of a projection at a time. */
public interface Projections {
    /** Names of all projections, in a fixed order. */
    List<String> names();

    /**
     * In the order of their names.
     *
     * @throws org.springframework.dao.DataAccessException if the database gives no answer, or gave none a moment ago
     */
    List<ProjectionStatus> status();

    /**
     * Builds a projection anew beside the old one while reading and writing go on, then switches to it.
     *
     * @throws IllegalArgumentException if there is no projection of this name
     */
    void rebuild(String name);

    /**
     * Builds a projection anew, brings both to the same position, compares every row and throws the new one away.
     *
     * @throws IllegalArgumentException if there is no projection of this name
     */
    Comparison compare(String name);
}
