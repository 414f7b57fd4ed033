package footprint.recording;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.MULTIPART_FORM_DATA_VALUE;

import footprint.problem.Problem;
import footprint.statistics.StatisticsQuery;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Encoding;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Adds to {@code /openapi} what controllers cannot show, since they read bodies as they stream in: the body of each call, and
 * the problems it can be answered with. Thread-safe.
 */
@Component
final class InterfaceDescription implements OpenApiCustomizer {
    private static final String RECORD = "record-";

    @Override
    public void customise(OpenAPI api) {
        api.info(new Info()
                .title("Children's data-sharing ledger")
                .version("v1")
                .description("Records what was done with children's records and shows each child's history. A child is"
                        + " named in a body only, never in an address.")
                .license(new License().name("Apache-2.0")));
        // The address of whoever asks tells nothing.
        api.servers(null);
        RequestSchemas.all().forEach(api.getComponents()::addSchemas);
        api.getComponents().addSchemas(ProblemSchema.NAME, ProblemSchema.of());
        for (Kind kind : Kind.values()) {
            recording(kind, post(api, kind.address()));
        }
        lines(post(api, "/v1/entries"));
        question(QuestionReader.ForHistory.class, post(api, "/v1/history/query"), Problem.CHILD_UNKNOWN);
        question(
                QuestionReader.ForProof.class,
                post(api, "/v1/proofs/query"),
                Problem.CHILD_UNKNOWN,
                Problem.ENTRY_UNKNOWN,
                Problem.NO_PROOF);
        question(StatisticsQuery.class, post(api, "/v1/statistics/query"));
        question(QuestionReader.ForPreview.class, post(api, "/v1/cohorts/preview"));
        ProblemSchema.answers(get(api, "/v1/register"), Set.of(Problem.INVALID_REQUEST));
        listings(get(api, "/v1/catalogue"));
        ProblemSchema.answers(get(api, "/v1/catalogue"), Set.of());
        ProblemSchema.answers(get(api, "/v1/entries/{entryId}"), Set.of(Problem.ENTRY_UNKNOWN));
        api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(operation -> operation.setTags(
                        List.of(operation.getOperationId().startsWith(RECORD) ? "recording" : "asking")));
    }

    private static void recording(Kind kind, Operation operation) {
        boolean form = kind.addressed().isEmpty();
        operation.operationId(RECORD + kind.code()).summary("Record: " + kind.code());
        Content content = new Content().addMediaType(APPLICATION_JSON_VALUE, of(RequestSchemas.bodyOf(kind)));
        if (form) {
            content.addMediaType(MULTIPART_FORM_DATA_VALUE, form(kind));
        }
        operation.requestBody(new RequestBody().required(true).content(content));
        if (!kind.aboutChildren()) {
            operation.setParameters(
                    operation.getParameters() == null
                            ? null
                            : operation.getParameters().stream()
                                    .filter(parameter -> parameter.getIn().equals("path"))
                                    .toList());
        }
        ApiResponse before = Objects.requireNonNull(operation.getResponses().get("200"));
        before.setDescription("The same request was recorded before; this is what it was told then.");
        operation
                .getResponses()
                .addApiResponse(
                        "201",
                        new ApiResponse()
                                .description("It is on record, and on disk.")
                                .content(before.getContent()));
        ProblemSchema.answers(operation, Refusals.of(kind));
    }

    /** A form is read as it streams in, so its parts stand in this order. */
    private static MediaType form(Kind kind) {
        Schema<Object> form = ValueSchemas.typed("object");
        form.addProperty("metadata", RecordSchemas.reference(RequestSchemas.metadataOf(kind)));
        form.addRequiredItem("metadata");
        MediaType type = new MediaType().schema(form);
        type.addEncoding("metadata", new Encoding().contentType(APPLICATION_JSON_VALUE));
        if (kind.aboutChildren()) {
            Schema<Object> file = ValueSchemas.typed("string");
            file.setDescription("After the metadata: one identifier a line, or a CSV file whose column ?column= names;"
                    + " UTF-8, gzip is read too. ?strata= names columns of it that part a collection's children into"
                    + " strata, parted by commas: year-group makes year-group:10 of the value 10.");
            form.addProperty("children", file);
            form.addRequiredItem("children");
            type.addEncoding("children", new Encoding().contentType("text/plain, text/csv, application/gzip"));
        }
        return type;
    }

    private static void lines(Operation operation) {
        operation.operationId(RECORD + "entries").summary("Record many entries of any kind; all of them or none");
        Schema<Object> zipped = ValueSchemas.typed("string");
        zipped.setDescription("The same lines, plain or with gzip.");
        operation.requestBody(new RequestBody()
                .required(true)
                .description("One JSON object a line; the schema is that of each line.")
                .content(new Content()
                        .addMediaType("application/x-ndjson", of(RequestSchemas.LINE))
                        .addMediaType("application/gzip", new MediaType().schema(zipped))
                        .addMediaType("application/octet-stream", new MediaType().schema(zipped))));
        ProblemSchema.answers(operation, Refusals.ofLines());
    }

    private static void question(Class<? extends Record> question, Operation operation, Problem... refusals) {
        operation.requestBody(new RequestBody()
                .required(true)
                .content(new Content().addMediaType(APPLICATION_JSON_VALUE, of(RequestSchemas.questionOf(question)))));
        ProblemSchema.answers(operation, Refusals.OF_A_BODY);
        ProblemSchema.answers(operation, Set.of(refusals));
    }

    /** Kinds of listings are told apart by what they have besides the common members, so that one may fit several. */
    private static void listings(Operation operation) {
        Schema<?> lists = Objects.requireNonNull(
                        operation.getResponses().get("200").getContent().get(APPLICATION_JSON_VALUE))
                .getSchema();
        Schema<?> one = ((Schema<?>) lists.getAdditionalProperties()).getItems();
        one.getOneOf().forEach(one::addAnyOfItem);
        one.setOneOf(null);
    }

    private static MediaType of(String schema) {
        return new MediaType().schema(RecordSchemas.reference(schema));
    }

    private static Operation post(OpenAPI api, String address) {
        return Objects.requireNonNull(path(api, address).getPost(), address);
    }

    private static Operation get(OpenAPI api, String address) {
        return Objects.requireNonNull(path(api, address).getGet(), address);
    }

    private static PathItem path(OpenAPI api, String address) {
        return Objects.requireNonNull(api.getPaths().get(address), address);
    }
}
