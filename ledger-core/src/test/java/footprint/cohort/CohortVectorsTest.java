package footprint.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.entry.EntryId;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published cases: keys, roots and proofs as another implementation made them. */
class CohortVectorsTest {
    private final JsonNode vectors = read();
    private final LedgerSecret secret = new LedgerSecret(
            1, HexFormat.of().parseHex(vectors.get("ledgerSecret").asString()));

    @TestFactory
    Stream<DynamicTest> every_published_case_is_reproduced() {
        return elements(vectors.get("cases")).map(c -> DynamicTest.dynamicTest(text(c, "name"), () -> reproduce(c)));
    }

    private void reproduce(JsonNode published) {
        Cohort cohort = members(published.get("members"));
        CohortKey key = CohortKey.derive(secret, EntryId.parse(text(published, "entryId")), "");
        String root = text(published, "root");

        assertThat(cohort.count()).isEqualTo(published.get("count").asLong());
        assertThat(key.hex()).isEqualTo(text(published, "cohortKey"));
        assertThat(CohortCommitment.root(cohort, key)).isEqualTo(root);
        assertThat(published.get("proofs")).isNotEmpty();
        for (JsonNode expected : published.get("proofs")) {
            ChildNumber child = ChildNumber.of(expected.get("child").asLong());
            MembershipProof proof = CohortCommitment.prove(cohort, key, child);
            JsonNode salt = expected.get("salt");
            List<String> path =
                    elements(expected.get("path")).map(JsonNode::asString).toList();
            assertThat(proof)
                    .isEqualTo(new MembershipProof(
                            expected.get("present").asBoolean(), salt.isNull() ? null : salt.asString(), path));
            assertThat(proof.verify(root, child)).isTrue();
        }
    }

    private static Cohort members(JsonNode members) {
        if (members.isArray()) {
            return Cohort.of(elements(members).mapToInt(n -> (int) n.asLong()).toArray());
        }
        assertThat(text(members, "formula")).isEqualTo("(i*2654435761) mod 9000000 for i in 0..499");
        return Cohort.of(IntStream.range(0, 500)
                .map(i -> (int) (i * 2654435761L % 9000000))
                .toArray());
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode read() {
        try (InputStream in = CohortVectorsTest.class.getResourceAsStream("cohort-vectors.json")) {
            return new JsonMapper().readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
