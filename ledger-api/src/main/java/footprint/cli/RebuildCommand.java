package footprint.cli;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Builds read models anew from the events, or compares them with what the events say. */
@Command(
        name = "rebuild",
        description = {
            "Rebuild projections from the events beside the old ones, or compare them.",
            "One after the other takes the old one's place when it is done. Should the server stop meanwhile, nothing is"
                    + " lost: the next start drops what was half made, and the same command begins at the first again."
        },
        mixinStandardHelpOptions = true)
public final class RebuildCommand implements Callable<Integer> {
    @Mixin
    private Options options = new Options();

    @Parameters(paramLabel = "PROJECTION", arity = "0..*", description = "All of them if none is named.")
    private List<String> projections = new ArrayList<>();

    @Option(names = "--compare", description = "Change nothing; exit with 1 if anything differs.")
    private boolean compare;

    @Override
    public Integer call() throws InterruptedException {
        StringBuilder path = new StringBuilder("/local/rebuild?compare=").append(compare);
        for (String name : projections) {
            path.append("&projection=").append(URLEncoder.encode(name, StandardCharsets.UTF_8));
        }
        try (Session session = Session.open(options.data())) {
            HttpResponse<String> answer = session.post(path.toString(), "application/json", BodyPublishers.noBody());
            int code = Outcome.tell(answer, options.json(), RebuildCommand::sentence);
            return code == Outcome.DONE && differs(answer.body()) ? Outcome.CHECK_FAILED : code;
        } catch (IOException theServerBrokeOff) {
            System.err.println(
                    "The server stopped before it was done. Nothing is lost: when it runs again, give the same"
                            + " command, which begins at the first projection.");
            return Outcome.CHECK_FAILED;
        }
    }

    private static String sentence(JsonNode answer) {
        List<String> lines = new ArrayList<>();
        answer.path("rebuilt").forEach(name -> lines.add("Rebuilt " + name.asString() + "."));
        answer.path("compared").forEach(one -> lines.add(comparison(one)));
        return String.join(System.lineSeparator(), lines);
    }

    static String comparison(JsonNode one) {
        return "%s: %s rows at entry %s, %s differ.%s"
                .formatted(
                        one.path("name").asString(),
                        one.path("rows").asString(),
                        one.path("position").asString(),
                        one.path("differences").asString(),
                        one.path("first").isString()
                                ? " First: " + one.path("first").asString() + "."
                                : "");
    }

    private static boolean differs(String body) {
        return JsonMapper.shared()
                .readTree(body)
                .path("compared")
                .valueStream()
                .anyMatch(one -> one.path("differences").asLong() > 0);
    }
}
