package footprint.cli;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Prints what the server answered, and says which exit code that is. */
final class Outcome {
    static final int DONE = 0;
    static final int CHECK_FAILED = 1;
    static final int BAD_INPUT = 2;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Outcome() {}

    /** @param sentence what to say of a good answer */
    static int tell(HttpResponse<String> answer, boolean json, java.util.function.Function<JsonNode, String> sentence) {
        boolean good = answer.statusCode() < 300;
        if (json) {
            System.out.println(answer.body());
        } else if (good) {
            System.out.println(sentence.apply(JSON.readTree(answer.body())));
        } else {
            problem(answer.body());
        }
        if (good) {
            return DONE;
        }
        return answer.statusCode() < 500 ? BAD_INPUT : CHECK_FAILED;
    }

    private static void problem(String body) {
        JsonNode problem = JSON.readTree(body);
        System.err.println(problem.path("title").asString("The server refused it") + ". "
                + problem.path("detail").asString(""));
        for (JsonNode error : problem.path("errors")) {
            String line = error.has("line") ? "line " + error.get("line").asString() + " " : "";
            System.err.println("  " + line + error.path("pointer").asString("") + "  "
                    + error.path("detail").asString(""));
        }
        long more =
                problem.path("errorsTotal").asLong(0) - problem.path("errors").size();
        if (more > 0) {
            System.err.println("  and " + more + " more");
        }
    }
}
