package footprint.recording;

import footprint.problem.Fault;
import footprint.problem.Problem;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The shape of a problem (RFC 9457), and which of them a call can be answered with. Pure. */
final class ProblemSchema {
    static final String NAME = "Problem";

    private ProblemSchema() {}

    static Schema<Object> of() {
        Schema<Object> type = ValueSchemas.typed("string");
        type.setEnum(Arrays.stream(Problem.values()).<Object>map(Problem::type).toList());
        Schema<Object> errors = ValueSchemas.typed("array");
        errors.setDescription("What is wrong, the first 100 in full.");
        errors.setItems(fault());
        Schema<Object> problem = ValueSchemas.typed("object");
        problem.addProperty("type", type);
        problem.addProperty("title", ValueSchemas.typed("string"));
        problem.addProperty("status", ValueSchemas.typed("integer"));
        problem.addProperty("detail", ValueSchemas.typed("string"));
        problem.addProperty("instance", ValueSchemas.typed("string"));
        problem.addProperty("errors", errors);
        problem.addProperty("errorsTotal", ValueSchemas.typed("integer"));
        Stream.of("type", "title", "status", "detail").forEach(problem::addRequiredItem);
        return problem;
    }

    private static Schema<Object> fault() {
        Schema<Object> fault = ValueSchemas.typed("object");
        for (RecordComponent component : Fault.class.getRecordComponents()) {
            fault.addProperty(
                    component.getName(),
                    ValueSchemas.typed(component.getType() == String.class ? "string" : "integer"));
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                fault.addRequiredItem(component.getName());
            }
        }
        return fault;
    }

    /** Adds these problems, by their status, and those that any call can be answered with. */
    static void answers(Operation operation, Set<Problem> refusals) {
        Stream.concat(refusals.stream(), Refusals.ALWAYS.stream())
                .sorted()
                .collect(Collectors.groupingBy(Problem::status, TreeMap::new, Collectors.toList()))
                .forEach((status, problems) -> operation
                        .getResponses()
                        .addApiResponse(
                                status.toString(),
                                new ApiResponse()
                                        .description(problems.stream()
                                                .map(problem -> problem.title() + " (" + problem.type() + ").")
                                                .collect(Collectors.joining(" ")))
                                        .content(new Content()
                                                .addMediaType(
                                                        "application/problem+json",
                                                        new MediaType().schema(RecordSchemas.reference(NAME))))));
    }
}
