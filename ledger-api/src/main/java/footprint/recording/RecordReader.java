package footprint.recording;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads a record of the domain out of a JSON object, by the record's own components: what may be null may be left out, a
 * list that is left out is empty. Everything that is wrong is collected. Thread-safe.
 */
final class RecordReader {
    private static final Set<String> NEVER_EMPTY = Set.of(
            "Collection.items",
            "Disclosure.recipients",
            "DeclinedRequest.requesters",
            "Filter.anyOf",
            "Terms.recipients",
            "Terms.items");
    private static final Set<String> NEVER_LEFT_OUT = Set.of("wholly", "complete");
    static final int LONGEST_LIST = 10_000;

    private final ValueReader values;

    RecordReader(Vocabulary vocabulary) {
        values = new ValueReader(vocabulary);
    }

    /** The record, or null with faults; members that are not components are left for the caller to judge. */
    <T extends Record> @Nullable T read(Class<T> type, Members members, Faults faults) {
        long before = faults.total();
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            arguments[i] = component(components[i], members, faults);
        }
        if (faults.total() > before) {
            return null;
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(arguments);
        } catch (InvocationTargetException e) {
            faults.add(members.pointerTo("").replaceFirst("/$", ""), ValueReader.sentence(e.getCause()));
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Object component(RecordComponent component, Members members, Faults faults) {
        String name = component.getName();
        if (component.getType() == List.class) {
            return list(component, members, faults);
        }
        JsonNode node = isNeeded(component) ? members.need(name) : members.find(name);
        if (node == null) {
            return component.getType() == boolean.class ? Boolean.FALSE : null;
        }
        return one(component.getType(), name, node, members.pointerTo(name), faults);
    }

    private List<?> list(RecordComponent component, Members members, Faults faults) {
        String name = component.getName();
        boolean needed = isNeeded(component);
        JsonNode node = needed ? members.need(name) : members.find(name);
        if (node == null) {
            return List.of();
        }
        if (!node.isArray()) {
            members.fault(name, "This must be a list, in square brackets.");
            return List.of();
        }
        if (node.size() > LONGEST_LIST || needed && node.isEmpty()) {
            members.fault(name, "This list must have from 1 to " + LONGEST_LIST + " members.");
            return List.of();
        }
        Class<?> type = elementOf(component);
        List<Object> read = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            Object value = one(type, name, node.get(i), members.pointerTo(name) + "/" + i, faults);
            if (value != null) {
                read.add(value);
            }
        }
        return List.copyOf(read);
    }

    private @Nullable Object one(Class<?> type, String name, JsonNode node, String pointer, Faults faults) {
        if (!isObject(type)) {
            return values.read(type, name, node, pointer, faults);
        }
        Members members = new Members(node, pointer, faults);
        Object read = read(type.asSubclass(Record.class), members, faults);
        members.nothingElse();
        return read;
    }

    /** Whether a request must have the member; a list that it must have is never empty. */
    static boolean isNeeded(RecordComponent component) {
        String name = component.getName();
        if (component.getType() == List.class) {
            return NEVER_EMPTY.contains(component.getDeclaringRecord().getSimpleName() + "." + name);
        }
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return !nullable && (component.getType() != boolean.class || NEVER_LEFT_OUT.contains(name));
    }

    /** What a list holds. */
    static Class<?> elementOf(RecordComponent list) {
        return (Class<?>) ((ParameterizedType) list.getGenericType()).getActualTypeArguments()[0];
    }

    /** Whether a value of this type is a JSON object, read by the same rules, and not one value. */
    static boolean isObject(Class<?> type) {
        return type.isRecord() && !ValueReader.READ.contains(type);
    }
}
