package footprint.recording;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import footprint.problem.InvalidRequest;
import footprint.statistics.Figures;
import footprint.statistics.StatisticsQuery;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers how many entries and children there are, as JSON. */
@RestController
class StatisticsController {
    private final QueryGateway queries;
    private final QuestionReader questions;

    StatisticsController(QueryGateway queries, Vocabulary vocabulary) {
        this.queries = queries;
        this.questions = new QuestionReader(vocabulary);
    }

    @PostMapping(path = "/v1/statistics/query", consumes = APPLICATION_JSON_VALUE)
    Figures figures(HttpServletRequest request) throws IOException {
        StatisticsQuery asked = questions.read(StatisticsQuery.class, Json.read(request.getInputStream()));
        Figures figures = queries.query(asked, Figures.class).join();
        if (asked.asAt() != null && asked.asAt() > figures.completeThrough()) {
            throw InvalidRequest.because(
                    "/asAt",
                    "The statistics are complete up to " + figures.completeThrough()
                            + " only: name that or a lower one, or leave it out.");
        }
        return figures;
    }
}
