package footprint.erasure;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footprint.cohort.CohortStatement;
import footprint.entry.Entries;
import footprint.entry.EntryHeader;
import footprint.entry.EntryId;
import footprint.entry.Headers;
import footprint.entry.RecordedBy;
import footprint.entry.RefusedAs;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ErasureTest {
    private static final EntryId ID = EntryId.next();
    private static final LocalDate OFFERED = LocalDate.parse("2026-02-01");
    private static final Decision YES = new Decision(ID, Outcome.GRANTED, null, OFFERED);
    private static final Decision NO = new Decision(ID, Outcome.DECLINED, Ground.LEGAL_CLAIMS, null);

    private final AggregateTestFixture<Erasure> erasure = new AggregateTestFixture<>(Erasure.class);
    private final ErasureRequested requested =
            new ErasureRequested(Headers.of(ID, "2026-02-01"), new CohortStatement.Listed(1, "5".repeat(64), 1, 0));
    private final EntryHeader erased = Headers.on("2026-02-03");

    @Test
    void one_person_alone_erases_nobody() {
        DecideErasure first = by("u-1", YES);

        erasure.given(requested).when(first).expectEvents(new ErasureDecided(first.header(), YES));
    }

    @Test
    void a_second_person_who_grants_it_too_erases_the_child() {
        DecideErasure second = by("u-2", YES);

        erasure.given(requested, decided("u-1", YES))
                .when(second)
                .expectEvents(new ErasureDecided(second.header(), YES), new ChildErased(erased, ID));
    }

    @Test
    void the_same_person_is_no_second_one_however_the_reference_is_spaced() {
        refused(
                "second-person-needed",
                erasure.given(requested, decided("u-1", YES)).when(by(" u-1 ", YES)));
    }

    @Test
    void two_who_disagree_settle_nothing_and_a_third_does() {
        DecideErasure third = by("u-3", NO);

        erasure.given(requested, decided("u-1", YES), decided("u-2", NO))
                .when(third)
                .expectEvents(new ErasureDecided(third.header(), NO));
        refused(
                "erasure-decided",
                erasure.given(requested, decided("u-1", YES), decided("u-2", NO), decided("u-3", NO))
                        .when(by("u-4", YES)));
    }

    @Test
    void whoever_changes_their_mind_counts_once() {
        DecideErasure changed = by("u-1", NO);

        erasure.given(requested, decided("u-1", YES))
                .when(changed)
                .expectEvents(new ErasureDecided(changed.header(), NO));
        DecideErasure other = by("u-2", YES);
        erasure.given(requested, decided("u-1", YES), decided("u-1", NO))
                .when(other)
                .expectEvents(new ErasureDecided(other.header(), YES));
    }

    @Test
    void what_two_have_granted_is_not_decided_again() {
        refused(
                "erasure-decided",
                erasure.given(requested, decided("u-1", YES), decided("u-2", YES), new ChildErased(erased, ID))
                        .when(by("u-3", NO)));
    }

    @Test
    void nobody_decides_without_saying_who_they_are() {
        refused("person-needed", erasure.given(requested).when(by(null, YES)));
    }

    @Test
    void only_a_request_for_erasure_is_decided() {
        refused("entry-unknown", erasure.givenNoPriorActivity().when(by("u-1", YES)));
        refused("not-an-erasure", erasure.given(Entries.access(ID)).when(by("u-1", YES)));
    }

    @Test
    void a_refusal_has_its_ground_and_a_grant_a_download_offered_first() {
        assertThatThrownBy(() -> new Decision(ID, Outcome.DECLINED, null, OFFERED))
                .hasMessageContaining("Art. 17(3)");
        assertThatThrownBy(() -> new Decision(ID, Outcome.GRANTED, null, null)).hasMessageContaining("download");
        assertThatThrownBy(() -> new Decision(ID, Outcome.GRANTED, Ground.LEGAL_CLAIMS, OFFERED))
                .hasMessageContaining("leave it out");
    }

    private DecideErasure by(@Nullable String userRef, Decision decision) {
        return new DecideErasure(header(userRef), ID, decision, erased);
    }

    private static ErasureDecided decided(String userRef, Decision decision) {
        return new ErasureDecided(header(userRef), decision);
    }

    private static EntryHeader header(@Nullable String userRef) {
        EntryHeader header = Headers.on("2026-02-02");
        RecordedBy by = new RecordedBy("Larkfield Data Office", "data officer", userRef);
        return new EntryHeader(header.entryId(), header.occurred(), header.recordedAt(), by, header.source());
    }

    private static void refused(String type, ResultValidator<Erasure> result) {
        result.expectException(new RefusedAs(type)).expectNoEvents();
    }
}
