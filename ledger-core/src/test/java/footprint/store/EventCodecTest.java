package footprint.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import footprint.EntryKinds;
import footprint.access.AccessRecorded;
import footprint.entry.Entries;
import footprint.entry.Entry;
import footprint.entry.EntryId;
import footprint.entry.EntryKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventCodecTest {
    private final EventCodec codec = new EventCodec();

    @Test
    void an_entry_comes_back_as_it_was() {
        for (Entry entry : List.of(
                Entries.access(),
                Entries.disclosure(),
                Entries.amendment(EntryId.next(), 1),
                Entries.withdrawal(EntryId.next()))) {
            assertThat(codec.decode(codec.encode(entry))).isEqualTo(entry);
        }
    }

    @Test
    void the_stable_name_is_kept_and_no_class_name() {
        EncodedEntry encoded = codec.encode(Entries.amendment(EntryId.next(), 1));

        assertThat(encoded.kind()).isEqualTo("EntryAmended");
        assertThat(new String(encoded.json(), UTF_8))
                .contains("\"kind\":\"AccessRecorded\"")
                .doesNotContain("footprint.");
    }

    @Test
    void an_unknown_kind_is_a_clear_error() {
        assertThatExceptionOfType(UnreadableEntry.class)
                .isThrownBy(() -> codec.decode(new EncodedEntry("MoonLanded", 1, "{}".getBytes(UTF_8))))
                .withMessage("The store holds an entry of kind MoonLanded, revision 1, which this version of the ledger"
                        + " cannot read: the kind is not known to it.");
    }

    @Test
    void a_revision_newer_than_this_version_is_a_clear_error() {
        EncodedEntry encoded = codec.encode(Entries.access());

        assertThatExceptionOfType(UnreadableEntry.class)
                .isThrownBy(() -> codec.decode(new EncodedEntry(encoded.kind(), 7, encoded.json())))
                .withMessageContaining("revision 7")
                .withMessageContaining("the newest revision it knows is 1");
    }

    @Test
    void a_replacement_of_an_unknown_kind_or_of_a_class_is_refused() {
        EncodedEntry encoded = codec.encode(Entries.amendment(EntryId.next(), 1));
        for (String other : List.of("MoonLanded", "java.lang.Thread", "footprint.access.AccessRecorded")) {
            byte[] json = new String(encoded.json(), UTF_8)
                    .replace("\"AccessRecorded\"", "\"" + other + "\"")
                    .getBytes(UTF_8);

            assertThatExceptionOfType(UnreadableEntry.class)
                    .isThrownBy(() -> codec.decode(new EncodedEntry(encoded.kind(), 1, json)));
        }
    }

    @Test
    void an_older_revision_is_brought_up_step_by_step() {
        EntryKind third = new EntryKind("AccessRecorded", 3, AccessRecorded.class, "an access", List.of());
        EventCodec newer = new EventCodec(
                List.of(third),
                List.of(
                        new Upcaster("AccessRecorded", 2, node -> {
                            node.set("access", node.remove("looked"));
                            return node;
                        }),
                        new Upcaster("AccessRecorded", 1, node -> {
                            node.set("looked", node.remove("lookedAt"));
                            return node;
                        })));
        AccessRecorded entry = Entries.access();
        byte[] first = new String(codec.encode(entry).json(), UTF_8)
                .replace("\"access\":", "\"lookedAt\":")
                .getBytes(UTF_8);

        assertThat(newer.decode(new EncodedEntry("AccessRecorded", 1, first))).isEqualTo(entry);
    }

    @Test
    void a_missing_upcaster_is_a_clear_error() {
        EntryKind second = new EntryKind("AccessRecorded", 2, AccessRecorded.class, "an access", List.of());
        EventCodec newer = new EventCodec(List.of(second), List.of());

        assertThatExceptionOfType(UnreadableEntry.class)
                .isThrownBy(() -> newer.decode(codec.encode(Entries.access())))
                .withMessageContaining("nothing upcasts revision 1");
    }

    @Test
    void every_kind_has_a_name_of_its_own() {
        assertThat(EntryKinds.ALL).extracting(EntryKind::name).doesNotHaveDuplicates();
    }
}
