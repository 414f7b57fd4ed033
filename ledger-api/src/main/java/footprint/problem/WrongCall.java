package footprint.problem;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers calls that reach no controller of the interface as problems too; pages keep the server's own answer. */
@ControllerAdvice
class WrongCall {
    private static final String INTERFACE = "/v1/";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> method(HttpRequestMethodNotSupportedException wrong, HttpServletRequest request)
            throws HttpRequestMethodNotSupportedException {
        return answer(Problem.WRONG_METHOD, wrong, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> body(HttpMediaTypeNotSupportedException wrong, HttpServletRequest request)
            throws HttpMediaTypeNotSupportedException {
        return answer(Problem.UNSUPPORTED, wrong, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(HttpMediaTypeNotAcceptableException wrong, HttpServletRequest request)
            throws HttpMediaTypeNotAcceptableException {
        return answer(Problem.NOT_ACCEPTABLE, wrong, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> address(NoResourceFoundException wrong, HttpServletRequest request)
            throws NoResourceFoundException {
        return answer(Problem.NOT_FOUND, wrong, request);
    }

    /** @throws E of which the server makes its own answer */
    private static <E extends Exception & ErrorResponse> ResponseEntity<ProblemDetail> answer(
            Problem problem, E wrong, HttpServletRequest request) throws E {
        if (!request.getRequestURI().startsWith(INTERFACE)) {
            throw wrong;
        }
        return ResponseEntity.status(problem.status())
                .headers(wrong.getHeaders())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemAnswers.detail(problem, problem.meaning()));
    }
}
