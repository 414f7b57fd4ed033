package footprint.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.entry.EntryId;
import footprint.merkle.Rfc6962;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class CohortCommitmentTest {
    private static final LedgerSecret SECRET = new LedgerSecret(1, new byte[32]);
    private static final EntryId ENTRY = EntryId.at(1, new byte[10]);
    private static final CohortKey KEY = CohortKey.derive(SECRET, ENTRY, "");
    private static final byte[][] EMPTY = new byte[33][];

    static {
        EMPTY[0] = Rfc6962.leaf(new byte[0]);
        for (int height = 1; height <= 32; height++) {
            EMPTY[height] = Rfc6962.node(EMPTY[height - 1], EMPTY[height - 1]);
        }
    }

    @Property(tries = 150)
    void the_root_is_that_of_a_tree_walked_from_the_top(@ForAll("cohorts") Set<Long> members) {
        List<Long> sorted = members.stream().sorted().toList();
        String walked = HexFormat.of().formatHex(walk(sorted, 0, 32));

        assertThat(CohortCommitment.root(cohort(members), KEY)).isEqualTo(walked);
    }

    @Property(tries = 100)
    void every_member_proves_presence_and_cannot_claim_absence(@ForAll("cohorts") Set<Long> members) {
        Cohort cohort = cohort(members);
        String root = CohortCommitment.root(cohort, KEY);
        for (long member : members.stream().limit(5).toList()) {
            ChildNumber child = ChildNumber.of(member);
            MembershipProof proof = CohortCommitment.prove(cohort, KEY, child);

            assertThat(proof.present()).isTrue();
            assertThat(proof.verify(root, child)).isTrue();
            assertThat(claim(proof, null).verify(root, child)).isFalse();
        }
    }

    @Property(tries = 100)
    void everybody_else_proves_absence_and_cannot_claim_presence(
            @ForAll("cohorts") Set<Long> members, @ForAll("numbers") long other) {
        Cohort cohort = cohort(members);
        ChildNumber child = ChildNumber.of(other);
        if (cohort.contains(child)) {
            return;
        }
        String root = CohortCommitment.root(cohort, KEY);
        MembershipProof proof = CohortCommitment.prove(cohort, KEY, child);
        String salt = HexFormat.of().formatHex(KEY.salts(new int[] {child.bits()}, 0, 1));

        assertThat(proof.present()).isFalse();
        assertThat(proof.verify(root, child)).isTrue();
        assertThat(claim(proof, salt).verify(root, child)).isFalse();
    }

    @Property(tries = 50)
    void a_proof_is_of_no_use_to_another_child(@ForAll("cohorts") Set<Long> members, @ForAll("numbers") long other) {
        Cohort cohort = cohort(members);
        long owner = members.stream().findFirst().orElse(0L);
        MembershipProof proof = CohortCommitment.prove(cohort, KEY, ChildNumber.of(owner));
        boolean sameLeaf = owner == other || members.isEmpty();

        if (!sameLeaf) {
            assertThat(proof.verify(CohortCommitment.root(cohort, KEY), ChildNumber.of(other)))
                    .isFalse();
        }
    }

    @Property(tries = 20)
    void a_stratum_has_salts_of_its_own(@ForAll("cohorts") Set<Long> members) {
        CohortKey ofStratum = CohortKey.derive(SECRET, ENTRY, "year-group:10");
        boolean same =
                CohortCommitment.root(cohort(members), KEY).equals(CohortCommitment.root(cohort(members), ofStratum));

        assertThat(same).isEqualTo(members.isEmpty());
    }

    @Provide
    Arbitrary<Set<Long>> cohorts() {
        return numbers().set().ofMaxSize(60);
    }

    /** Dense, spread, and at both ends of the unsigned range. */
    @Provide
    Arbitrary<Long> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 200),
                Arbitraries.longs().between(65_500, 65_600),
                Arbitraries.longs().between(0, 0xffff_ffffL),
                Arbitraries.longs().between(0xffff_ff00L, 0xffff_ffffL));
    }

    private static MembershipProof claim(MembershipProof proof, @Nullable String salt) {
        return new MembershipProof(salt != null, salt, proof.path());
    }

    private static Cohort cohort(Set<Long> members) {
        return Cohort.of(members.stream().mapToInt(Long::intValue).toArray());
    }

    private static byte[] walk(List<Long> members, long from, int height) {
        if (members.isEmpty()) {
            return EMPTY[height];
        }
        if (height == 0) {
            return Rfc6962.leaf(KEY.salts(new int[] {(int) from}, 0, 1));
        }
        long middle = from + (1L << (height - 1));
        var halves = members.stream().collect(Collectors.partitioningBy(member -> member < middle));
        byte[] left = walk(halves.getOrDefault(true, List.of()), from, height - 1);
        byte[] right = walk(halves.getOrDefault(false, List.of()), middle, height - 1);
        return Rfc6962.node(left, right);
    }
}
