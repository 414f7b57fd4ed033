package footprint.identity;

import footprint.child.ChildNumbers;
import footprint.cohort.ChildNumber;
import footprint.identity.IdentifierTable.Row;
import footprint.merkle.Hkdf;
import footprint.merkle.Hmac;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * The vault of one process over its database. All it knows is also in memory, read at first use; a miss there is settled where
 * no other process can number children, and looked up in the database where one can. Order of commits: the range's event, then the vault's rows, and only then does a caller learn a number.
 */
public final class StoredVault implements IdentityVault {
    private static final byte[] MAC_INFO = "ledger/request-mac/v1".getBytes(StandardCharsets.UTF_8);

    private final VaultDatabase database;
    private final ChildNumbers numbers;
    private final BlindIndex blindIndex;
    private final Hmac requests;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private volatile @Nullable KnownChildren loaded;

    /** The last removal that memory follows. */
    private volatile long lastRemoval;

    /** @param key the vault's, 32 bytes */
    public StoredVault(VaultDatabase database, ChildNumbers numbers, byte[] key) {
        this.database = database;
        this.numbers = numbers;
        this.blindIndex = new BlindIndex(key);
        this.requests = Hmac.under(Hkdf.derive(key, MAC_INFO));
    }

    @Override
    public Optional<ChildNumber> find(Identifier identifier) {
        return findAll(List.of(identifier)).get(0);
    }

    @Override
    public List<Optional<ChildNumber>> findAll(List<? extends Identifier> identifiers) {
        ByteBuffer blind = blindIndex.of(identifiers);
        List<Optional<ChildNumber>> found = new ArrayList<>(identifiers.size());
        KnownChildren known = knownOf(blind);
        lock.readLock().lock();
        try {
            while (blind.hasRemaining()) {
                long number = known.find(blind.getLong(), blind.getLong());
                found.add(number == KnownChildren.UNKNOWN ? Optional.empty() : Optional.of(ChildNumber.of(number)));
            }
            return found;
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public Numbered number(List<? extends Identifier> identifiers) {
        ByteBuffer blind = blindIndex.of(identifiers);
        List<Row> strangers = new ArrayList<>();
        RoaringBitmap children = lookUp(blind, strangers);
        return strangers.isEmpty() ? new Numbered(children, 0) : withStrangers(children, strangers);
    }

    @Override
    public List<Integer> unknown(List<? extends Identifier> identifiers, int limit) {
        ByteBuffer blind = blindIndex.of(identifiers);
        List<Integer> positions = new ArrayList<>();
        KnownChildren known = knownOf(blind);
        lock.readLock().lock();
        try {
            for (int i = 0; blind.hasRemaining() && positions.size() < limit; i++) {
                if (known.find(blind.getLong(), blind.getLong()) == KnownChildren.UNKNOWN) {
                    positions.add(i);
                }
            }
            return positions;
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public RoaringBitmap numbers() {
        return database.numbers();
    }

    @Override
    public void erase(RoaringBitmap numbers) {
        removeAndForget(numbers);
        database.compactIfDue();
    }

    /** Nobody is numbered meanwhile, who could be remembered after having been removed. */
    private synchronized void removeAndForget(RoaringBitmap numbers) {
        RoaringBitmap removed = database.remove(numbers);
        KnownChildren known = loaded;
        if (known != null && !removed.isEmpty()) {
            forget(known, removed);
        }
    }

    private void forget(KnownChildren known, RoaringBitmap removed) {
        lock.writeLock().lock();
        try {
            known.forget(removed);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** What other processes have removed. */
    private synchronized void forgetWhatOthersRemoved(KnownChildren known) {
        RemovedNumbers.Since since = database.removedSince(lastRemoval);
        if (since.last() > lastRemoval) {
            forget(known, since.children());
            lastRemoval = since.last();
        }
    }

    @Override
    public byte[] mac(byte[] normalisedRequest) {
        return requests.of(normalisedRequest);
    }

    private RoaringBitmap lookUp(ByteBuffer blind, List<Row> strangers) {
        int[] found = new int[blind.remaining() / BlindIndex.BLOCK];
        int count = 0;
        KnownChildren known = knownOf(blind);
        lock.readLock().lock();
        try {
            while (blind.hasRemaining()) {
                long high = blind.getLong();
                long low = blind.getLong();
                long number = known.find(high, low);
                if (number == KnownChildren.UNKNOWN) {
                    strangers.add(new Row(high, low, 0));
                } else {
                    found[count++] = (int) number;
                }
            }
        } finally {
            lock.readLock().unlock();
        }
        return RoaringBitmap.bitmapOfUnordered(Arrays.copyOf(found, count));
    }

    /** One caller at a time numbers; who waited looks again, since the one before may have met the same children. */
    private synchronized Numbered withStrangers(RoaringBitmap children, List<Row> strangers) {
        KnownChildren known = known();
        List<Row> fresh = new ArrayList<>();
        strangers.stream().sorted().distinct().forEach(row -> {
            long number = known.find(row.high(), row.low());
            if (number == KnownChildren.UNKNOWN) {
                fresh.add(row);
            } else {
                children.add((int) number);
            }
        });
        if (fresh.isEmpty()) {
            return new Numbered(children, 0);
        }
        int[] handedOut = numbers.take(fresh.size());
        for (int i = 0; i < handedOut.length; i++) {
            fresh.set(i, fresh.get(i).numbered(handedOut[i]));
        }
        List<Row> standing = database.add(fresh);
        remember(known, standing);
        RoaringBitmap ours = RoaringBitmap.bitmapOfUnordered(handedOut);
        RoaringBitmap met = RoaringBitmap.bitmapOfUnordered(
                standing.stream().mapToInt(Row::child).toArray());
        children.or(met);
        return new Numbered(children, RoaringBitmap.andCardinality(ours, met));
    }

    private void remember(KnownChildren known, List<Row> rows) {
        lock.writeLock().lock();
        try {
            rows.forEach(row -> known.put(row.high(), row.low(), row.child()));
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** With what other processes have numbered of these since, and without what they have removed. */
    private KnownChildren knownOf(ByteBuffer blind) {
        KnownChildren known = known();
        if (database.isShared()) {
            forgetWhatOthersRemoved(known);
            List<Row> misses = misses(known, blind.duplicate());
            if (!misses.isEmpty()) {
                remember(known, database.find(misses));
            }
        }
        return known;
    }

    private List<Row> misses(KnownChildren known, ByteBuffer blind) {
        List<Row> misses = new ArrayList<>();
        lock.readLock().lock();
        try {
            while (blind.hasRemaining()) {
                long high = blind.getLong();
                long low = blind.getLong();
                if (known.find(high, low) == KnownChildren.UNKNOWN) {
                    misses.add(new Row(high, low, 0));
                }
            }
            return misses;
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Reads everything into memory now, unless that is done; the first caller need not wait for it then. */
    void warm() {
        known();
    }

    /** Whether everything is in memory. */
    boolean isWarm() {
        return loaded != null;
    }

    private KnownChildren known() {
        KnownChildren known = loaded;
        return known == null ? load() : known;
    }

    private synchronized KnownChildren load() {
        KnownChildren known = loaded;
        if (known == null) {
            lastRemoval = database.removedSince(0).last();
            known = database.readAll();
            loaded = known;
        }
        return known;
    }
}
