package footprint.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footprint.EntryKinds;
import footprint.cohort.LedgerSecret;
import footprint.entry.EntryId;
import footprint.entry.EntryKind;
import footprint.log.LeafEncoding.StoredPayload;
import footprint.merkle.Rfc6962;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The leaves in {@code golden-leaves} were made from the golden events by an independent program. They must never change: a
 * leaf that was once published is in somebody's hands.
 */
class LeafEncodingTest {
    private static final LedgerSecret SECRET = secret(1);
    private static final EntryId ID = EntryId.parse("0197d3b2-7c1a-7000-8000-000000000003");

    record Golden(EntryKind kind, int revision) {
        StoredPayload payload() {
            return new StoredPayload(kind.name(), revision, kind.privateFields(), bytes("golden/" + name() + ".json"));
        }

        EntryId id() {
            JsonNode entry = JsonMapper.shared().readTree(payload().json());
            return EntryId.parse(entry.at("/header/entryId").stringValue());
        }

        String name() {
            return kind.name() + "." + revision;
        }
    }

    static Stream<Golden> everyRevisionOfEveryKind() {
        return EntryKinds.ALL.stream()
                .flatMap(kind ->
                        IntStream.rangeClosed(1, kind.revision()).mapToObj(revision -> new Golden(kind, revision)));
    }

    @ParameterizedTest
    @MethodSource("everyRevisionOfEveryKind")
    void every_leaf_is_encoded_as_it_always_was(Golden golden) {
        byte[] leaf = LeafEncoding.leaf(golden.payload(), golden.id(), SECRET);

        assertThat(text(leaf)).isEqualTo(text(bytes("golden-leaves/" + golden.name() + ".leaf")));
        assertThat(hex(Rfc6962.leaf(leaf))).isEqualTo(goldenHashes().get(golden.name()));
    }

    @Test
    void long_members_are_replaced_by_their_hash() {
        ObjectNode entry = (ObjectNode) JsonMapper.shared().readTree(bytes("golden/DisclosureRecorded.1.json"));
        ObjectNode disclosure = (ObjectNode) entry.get("disclosure");
        disclosure.put("itemsDescribed", "é/\"\\\u0001".repeat(900));
        disclosure
                .putArray("linkedWith")
                .addAll(IntStream.range(0, 300)
                        .mapToObj(n -> disclosure.stringNode("linked " + n))
                        .toList());

        assertThat(hex(Rfc6962.leaf(LeafEncoding.leaf(payload(entry.toString()), ID, SECRET))))
                .isEqualTo(goldenHashes().get("long"));
    }

    @Test
    void private_fields_are_in_no_leaf_and_their_opening_has_the_hash_that_is() throws Exception {
        StoredPayload payload = new StoredPayload(
                "AccessRecorded",
                1,
                List.of("/a/secret", "/absent", "/b/absent"),
                utf8("{\"a\":{\"secret\":\"u-17\"},\"b\":1}"));

        JsonNode leaf = JsonMapper.shared().readTree(LeafEncoding.leaf(payload, ID, SECRET));
        byte[] opening = LeafEncoding.opening(payload, ID, SECRET);

        assertThat(leaf.toString()).doesNotContain("u-17");
        assertThat(text(opening)).startsWith("{\"fields\":{\"/a/secret\":\"u-17\"},\"salt\":\"");
        assertThat(leaf.get("private").stringValue())
                .isEqualTo(hex(MessageDigest.getInstance("SHA-256").digest(opening)));
    }

    @Test
    void a_leaf_without_private_fields_does_not_speak_of_them() {
        assertThat(text(LeafEncoding.leaf(payload("{}"), ID, SECRET))).doesNotContain("private");
    }

    @Test
    void the_salt_depends_on_the_entry_and_on_the_secret() {
        byte[] leaf = LeafEncoding.leaf(payload("{}"), ID, SECRET);

        assertThat(LeafEncoding.leaf(payload("{}"), EntryId.next(), SECRET)).isNotEqualTo(leaf);
        assertThat(LeafEncoding.leaf(payload("{}"), ID, secret(2))).isNotEqualTo(leaf);
        assertThat(LeafEncoding.leaf(payload("{}"), ID, secret(1))).isEqualTo(leaf);
    }

    @Test
    void a_leaf_fits_an_entry_bundle_however_long_the_entry_is() {
        String members = IntStream.range(0, 14)
                .mapToObj(n -> "\"m" + n + "\":{\"inner\":\"" + "x".repeat(n * 90_000 / 14) + "\",\"list\":[{\"a\":\""
                        + "y".repeat(5_000) + "\"}]}")
                .collect(Collectors.joining(","));

        assertThat(LeafEncoding.leaf(payload("{" + members + "}"), ID, SECRET))
                .hasSizeLessThanOrEqualTo(LeafEncoding.LARGEST_LEAF);
    }

    @Test
    void what_has_no_single_reading_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> leaf("{\"a\":1.5}"));
        assertThatIllegalArgumentException().isThrownBy(() -> leaf("{\"a\":9007199254740993}"));
        assertThatIllegalArgumentException().isThrownBy(() -> leaf("[]"));
        assertThatThrownBy(() -> leaf("{\"a\":1,\"a\":1}")).isInstanceOf(JacksonException.class);
    }

    @Test
    void canonical_json_is_that_of_rfc_8785() {
        String sorting =
                "{\"\\u20ac\":\"Euro Sign\",\"\\r\":\"Carriage Return\",\"\\ufb33\":\"Hebrew Letter Dalet With Dagesh\","
                        + "\"1\":\"One\",\"\\ud83d\\ude00\":\"Emoji: Grinning Face\",\"\\u0080\":\"Control\",\"\\u00f6\":\"Latin\"}";

        assertThat(canonical(sorting))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"\u00f6\":\"Latin\","
                        + "\"\u20ac\":\"Euro Sign\",\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                        + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
        assertThat(
                        canonical(
                                "{ \"string\" : \"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\", \"literals\": [null, true, false] }"))
                .isEqualTo("{\"literals\":[null,true,false],\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
        for (String half : List.of("\ud800", "a\ud800b", "\udc00\ud800")) {
            assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(object().put("a", half)));
            assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(object().put(half, 1)));
        }
    }

    private static ObjectNode object() {
        return JsonMapper.shared().createObjectNode();
    }

    private static String canonical(String json) {
        return text(CanonicalJson.write(CanonicalJson.read(utf8(json))));
    }

    private static byte[] leaf(String json) {
        return LeafEncoding.leaf(payload(json), ID, SECRET);
    }

    private static StoredPayload payload(String json) {
        return new StoredPayload("DisclosureRecorded", 1, List.of("/header/recordedBy/userRef"), utf8(json));
    }

    private static LedgerSecret secret(int first) {
        byte[] key = new byte[32];
        for (int i = 0; i < key.length; i++) {
            key[i] = (byte) (first + i);
        }
        return new LedgerSecret(1, key);
    }

    private static Map<String, String> goldenHashes() {
        return text(bytes("golden-leaves/hashes.txt"))
                .lines()
                .map(line -> line.split("  "))
                .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0]));
    }

    private static byte[] bytes(String file) {
        try (InputStream in = LeafEncodingTest.class.getResourceAsStream("/footprint/" + file)) {
            assertThat(in).as("golden file %s", file).isNotNull();
            return utf8(text(in.readAllBytes()).stripTrailing());
        } catch (IOException e) {
            throw new AssertionError("cannot read golden file " + file, e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
