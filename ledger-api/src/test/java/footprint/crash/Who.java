package footprint.crash;

import footprint.whole.InventedChildren;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whom a request is about.
 *
 * @param children in ascending order, each once; none where the request names nobody
 * @param stratum those of them who are in {@link #STRATUM}; none where nobody is told apart
 * @param expression what they are worked out from; null where they are listed
 */
record Who(int[] children, int[] stratum, @Nullable String expression) {
    static final String STRATUM = "year-group:10";
    static final Who NOBODY = listed(new int[0]);

    static Who listed(int[] children) {
        return new Who(children, new int[0], null);
    }

    static Who described(int[] children, String expression) {
        return new Who(children, new int[0], expression);
    }

    boolean isNobody() {
        return children.length == 0;
    }

    boolean holds(int child) {
        return Arrays.binarySearch(children, child) >= 0;
    }

    /** As members of the request's JSON. */
    void addTo(ObjectNode json) {
        if (expression != null) {
            json.putObject("described").put("expression", expression).put("description", "children of a trial");
        } else if (!isNobody()) {
            add(children, json.putArray("children"));
        }
        if (stratum.length > 0) {
            add(stratum, json.putObject("strata").putArray(STRATUM));
        }
    }

    private static void add(int[] some, ArrayNode json) {
        Arrays.stream(some).mapToObj(InventedChildren::upn).forEach(json::add);
    }
}
