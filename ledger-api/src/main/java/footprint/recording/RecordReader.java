package footprint.recording;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads a record of the domain out of a JSON object, by the record's own components: what may be null may be left out, a
 * list that is left out is empty. Everything that is wrong is collected. Thread-safe.
 */
final class RecordReader {
    static final int LONGEST_LIST = 10_000;

    private final ValueReader values;

    RecordReader(Vocabulary vocabulary) {
        values = new ValueReader(vocabulary);
    }

    /** The record, or null with faults; members that are not components are left for the caller to judge. */
    <T extends Record> @Nullable T read(Class<T> type, Members members, Faults faults) {
        long before = faults.total();
        RecordShape shape = RecordShape.of(type);
        Object[] arguments = new Object[shape.members().size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = component(shape.members().get(i), members, faults);
        }
        if (faults.total() > before) {
            return null;
        }
        try {
            return type.cast(shape.constructor().newInstance(arguments));
        } catch (InvocationTargetException e) {
            faults.add(members.pointerTo("").replaceFirst("/$", ""), ValueReader.sentence(e.getCause()));
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Object component(RecordShape.Member member, Members members, Faults faults) {
        String name = member.name();
        JsonNode node = member.isNeeded() ? members.need(name) : members.find(name);
        if (member.isList()) {
            return node == null ? List.of() : list(member, node, members, faults);
        }
        if (node == null) {
            return member.type() == boolean.class ? Boolean.FALSE : null;
        }
        return one(member, node, members.pointerTo(name), faults);
    }

    private List<?> list(RecordShape.Member member, JsonNode node, Members members, Faults faults) {
        String name = member.name();
        if (!node.isArray()) {
            members.fault(name, "This must be a list, in square brackets.");
            return List.of();
        }
        if (node.size() > LONGEST_LIST || member.isNeeded() && node.isEmpty()) {
            members.fault(name, "This list must have from 1 to " + LONGEST_LIST + " members.");
            return List.of();
        }
        List<Object> read = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            Object value = one(member, node.get(i), members.pointerTo(name) + "/" + i, faults);
            if (value != null) {
                read.add(value);
            }
        }
        return List.copyOf(read);
    }

    private @Nullable Object one(RecordShape.Member member, JsonNode node, String pointer, Faults faults) {
        if (!member.isObject()) {
            return values.read(member.type(), member.name(), node, pointer, faults);
        }
        Members members = new Members(node, pointer, faults);
        Object read = read(member.type().asSubclass(Record.class), members, faults);
        members.nothingElse();
        return read;
    }
}
