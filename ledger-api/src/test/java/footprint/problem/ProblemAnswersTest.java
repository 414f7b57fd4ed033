package footprint.problem;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import footprint.store.StoreBusy;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class ProblemAnswersTest {
    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new Failing())
            .setControllerAdvice(new ProblemAnswers())
            .build();

    @RestController
    static class Failing {
        @GetMapping("/busy")
        String busy() {
            throw new StoreBusy();
        }

        @GetMapping("/cut-off")
        String cutOff() {
            throw new IllegalStateException(
                    "the identity vault cannot be read", new SQLException("terminating connection", "57P01"));
        }

        @GetMapping("/broken")
        String broken() {
            throw new IllegalStateException("U001000000001 was not expected here");
        }
    }

    @Test
    void a_busy_store_is_answered_with_when_to_try_again() throws Exception {
        mvc.perform(get("/busy"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", "2"))
                .andExpect(jsonPath("$.type").value("/problems/busy"))
                .andExpect(jsonPath("$.detail").value(org.hamcrest.Matchers.startsWith("The ledger is busy")));
    }

    @Test
    void a_database_that_went_away_is_answered_with_when_to_try_again() throws Exception {
        mvc.perform(get("/cut-off"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().exists("Retry-After"))
                .andExpect(jsonPath("$.type").value("/problems/database-unreachable"));
    }

    @Test
    void what_failed_unexpectedly_is_answered_without_its_message() throws Exception {
        mvc.perform(get("/broken"))
                .andExpect(status().isInternalServerError())
                .andExpect(jsonPath("$.detail").value(Problem.UNEXPECTED.meaning()));
    }
}
