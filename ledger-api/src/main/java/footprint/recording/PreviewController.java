package footprint.recording;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import com.fasterxml.jackson.annotation.JsonInclude;
import footprint.cohort.Certainty;
import footprint.cohort.CohortExpression;
import footprint.projection.PlainEnglish;
import footprint.store.StoredEntries;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Says how many children an expression describes, before anything is recorded by it. */
@RestController
class PreviewController {
    private final Descriptions descriptions;
    private final QuestionReader questions;
    private final Originals onRecord;

    PreviewController(Descriptions descriptions, Vocabulary vocabulary, StoredEntries stored) {
        this.descriptions = descriptions;
        this.questions = new QuestionReader(vocabulary);
        this.onRecord = new StoredOriginals(stored);
    }

    /**
     * What an entry would keep of it.
     *
     * @param expression in its canonical form
     * @param children how many, in words: "4,312", "fewer than 10"
     * @param count left out where there are fewer than 10
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Preview(
            String expression,
            Certainty certainty,
            String children,
            @Nullable Long count) {}

    @PostMapping(path = "/v1/cohorts/preview", consumes = APPLICATION_JSON_VALUE)
    Preview preview(HttpServletRequest request) throws IOException {
        JsonNode body = Json.read(request.getInputStream());
        CohortExpression expression =
                questions.read(QuestionReader.ForPreview.class, body).expression();
        String text = body.get("expression").stringValue();
        Faults faults = new Faults();
        WhoReader.missing(expression, onRecord).forEach(named -> faults.add("/expression", named.inWords(text)));
        faults.check();
        long count = descriptions.evaluate(expression).count();
        return new Preview(
                expression.toString(),
                Certainty.DESCRIBED,
                PlainEnglish.count(count),
                count < PlainEnglish.SMALL ? null : count);
    }
}
