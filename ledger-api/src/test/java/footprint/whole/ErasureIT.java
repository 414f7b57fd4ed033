package footprint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A child is erased from the packaged program, and an older backup of the vault does not bring the child back. */
class ErasureIT {
    private static final String CHILD = InventedChildren.upn(7_001);
    private static final String NEVER_KNOWN = InventedChildren.upn(7_002);
    private static final String HEAD = "\"occurred\": \"2026-03-02\", \"source\": \"tests\","
            + " \"recordedBy\": {\"organisation\": \"Example Department\", \"role\": \"officer\", \"userRef\": \"%s\"}";

    @TempDir
    Path folder;

    @Test
    void an_older_vault_that_is_put_back_forgets_the_child_again_before_it_serves() throws Exception {
        Path vault = folder.resolve("data/vault.mv.db");
        Path backup = folder.resolve("backup");
        try (RunningLedger ledger = RunningLedger.start(folder)) {
            look(ledger);
            assertThat(history(ledger, CHILD).statusCode()).isEqualTo(200);
        }
        Files.copy(vault, backup);
        try (RunningLedger ledger = RunningLedger.start(folder)) {
            erase(ledger);
            assertThat(history(ledger, CHILD).body())
                    .isEqualTo(history(ledger, NEVER_KNOWN).body());
        }
        assertThat(folder.resolve("data/erasures/erased-numbers")).isNotEmptyFile();

        Files.copy(backup, vault, StandardCopyOption.REPLACE_EXISTING);

        try (RunningLedger ledger = RunningLedger.start(folder)) {
            assertThat(history(ledger, CHILD).statusCode()).isEqualTo(404);
            assertThat(history(ledger, CHILD).body())
                    .isEqualTo(history(ledger, NEVER_KNOWN).body());
            RunningLedger.Ran audit = ledger.command("audit");
            assertThat(audit.output()).contains("0 differ from what the events say");
            assertThat(audit.exitCode()).isZero();
            assertThat(ledger.command("rebuild", "--compare").exitCode()).isZero();
        }
    }

    private static void look(RunningLedger ledger) throws IOException, InterruptedException {
        recorded(ledger, "/v1/accesses", "{" + HEAD.formatted("u-1") + """
                , "organisation": "Example School", "role": "teacher", "system": "look-up-service",
                 "purpose": "education-support", "items": [], "children": ["%s"]}""".formatted(CHILD));
    }

    private static void erase(RunningLedger ledger) throws IOException, InterruptedException {
        String asked =
                recorded(ledger, "/v1/erasures", "{" + HEAD.formatted("u-1") + ", \"child\": \"" + CHILD + "\"}");
        String erasure = JsonMapper.shared().readTree(asked).get("entryId").asString();
        for (String person : new String[] {"u-1", "u-2"}) {
            recorded(
                    ledger,
                    "/v1/erasures/" + erasure + "/decision",
                    "{" + HEAD.formatted(person) + ", \"outcome\": \"granted\", \"downloadOffered\": \"2026-02-27\"}");
        }
    }

    private static String recorded(RunningLedger ledger, String path, String body)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = ledger.post(path, "application/json", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.body();
    }

    private static HttpResponse<String> history(RunningLedger ledger, String child)
            throws IOException, InterruptedException {
        return ledger.post("/v1/history/query", "application/json", "{\"identifier\": \"" + child + "\"}");
    }
}
