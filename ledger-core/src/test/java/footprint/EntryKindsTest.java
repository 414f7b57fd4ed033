package footprint;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.cohort.AboutChildren;
import footprint.entry.EntryAmended;
import footprint.entry.EntryKind;
import org.junit.jupiter.api.Test;

class EntryKindsTest {
    @Test
    void no_two_kinds_share_a_name() {
        assertThat(EntryKinds.ALL).extracting(EntryKind::name).doesNotHaveDuplicates();
    }

    @Test
    void what_is_private_in_an_entry_is_private_in_its_replacement_too() {
        assertThat(EntryKinds.ALL)
                .filteredOn(kind -> AboutChildren.class.isAssignableFrom(kind.type()))
                .flatExtracting(EntryKind::privateFields)
                .allSatisfy(
                        field -> assertThat(EntryAmended.KIND.privateFields()).contains("/replacement" + field));
    }
}
