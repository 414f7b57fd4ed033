package footprint.problem;

import footprint.entry.EntryRefused;
import footprint.projection.RebuildUnderWay;
import footprint.store.StoreBusy;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what was refused as a problem of RFC 9457. Values of the request are never repeated, nor logged. */
@RestControllerAdvice(annotations = RestController.class)
class ProblemAnswers {
    /** SQL states of a connection that is gone (08, standard), and of PostgreSQL's shutting down (57P). */
    private static final Pattern NO_CONNECTION = Pattern.compile("(08|57P).*");

    private static final Pattern QUESTION = Pattern.compile(".*/(query|preview)");
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(InvalidRequest invalid, HttpServletRequest request) {
        boolean question = request.getMethod().equals("GET")
                || QUESTION.matcher(request.getRequestURI()).matches();
        ProblemDetail detail =
                detail(invalid.problem(), sentence(invalid.getMessage()) + (question ? "" : " Nothing was recorded."));
        detail.setProperty("errors", invalid.faults());
        detail.setProperty("errorsTotal", invalid.total());
        return answer(invalid.problem(), detail);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refused) {
        return answer(refused.problem(), detail(refused.problem(), refused.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refusedByTheDomain(EntryRefused refused) {
        Problem problem = Problem.named(refused.type()).orElse(Problem.INVALID_REQUEST);
        ProblemDetail detail = detail(problem, sentence(refused.getMessage()));
        detail.setProperty(
                "errors", List.of(Map.of("pointer", refused.field(), "detail", sentence(refused.getMessage()))));
        return answer(problem, detail);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(StoreBusy busy) {
        return answer(Problem.BUSY, detail(Problem.BUSY, sentence(busy.getMessage())));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> rebuiltElsewhere(RebuildUnderWay other) {
        return answer(Problem.REBUILD_UNDER_WAY, detail(Problem.REBUILD_UNDER_WAY, sentence(other.getMessage())));
    }

    /** What went wrong may carry a value in its message, so only where it happened is logged. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(RuntimeException failure) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
        StackTraceElement[] trace = cause.getStackTrace();
        LOG.error("A request failed: {} at {}", cause.getClass().getName(), trace.length == 0 ? "?" : trace[0]);
        Problem problem = isForWantOfADatabase(failure) ? Problem.DATABASE_UNREACHABLE : Problem.UNEXPECTED;
        return answer(problem, detail(problem, problem.meaning()));
    }

    private static boolean isForWantOfADatabase(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLTransientConnectionException
                        || cause instanceof SQLException sql
                                && sql.getSQLState() != null
                                && NO_CONNECTION.matcher(sql.getSQLState()).matches());
    }

    static ProblemDetail detail(Problem problem, String sentence) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(problem.status()), sentence);
        detail.setType(URI.create(problem.type()));
        detail.setTitle(problem.title());
        return detail;
    }

    private static ResponseEntity<ProblemDetail> answer(Problem problem, ProblemDetail detail) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(problem.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.status() == Problem.BUSY.status()) {
            answer.header(HttpHeaders.RETRY_AFTER, "2");
        }
        return answer.body(detail);
    }

    private static String sentence(@org.jspecify.annotations.Nullable String text) {
        String said = text == null || text.isEmpty() ? "The request was refused" : text;
        String sentence = Character.toUpperCase(said.charAt(0)) + said.substring(1);
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }
}
