package footprint.country;

import footprint.catalogue.Catalogue;
import footprint.catalogue.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Counts a small country again, from the text of its file alone and with sets of identifiers. */
final class Recount {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String NOT_RECORDED = "not-recorded";
    private static final Pattern NAMED = Pattern.compile("entry\\(([0-9a-f-]{36})(?:, \"([^\"]+)\")?\\)");

    private final Map<String, JsonNode> first = new LinkedHashMap<>();
    private final Map<String, JsonNode> current = new LinkedHashMap<>();
    private final Map<Integer, Map<String, Set<String>>> strata = new HashMap<>();
    private final Set<String> names = new TreeSet<>();
    private final Catalogue catalogue = Catalogue.load();

    Recount(Path ndjson) throws IOException {
        for (String text : Files.readAllLines(ndjson)) {
            JsonNode line = JSON.readTree(text);
            switch (line.get("kind").stringValue()) {
                case "collection", "access", "disclosure", "declined-request", "onward-use", "recipient-notified" -> {
                    first.put(line.get("entryId").stringValue(), line);
                    current.put(line.get("entryId").stringValue(), line);
                }
                case "amendment" -> current.put(line.get("amends").stringValue(), line.get("replacement"));
                case "withdrawal" -> current.remove(line.get("withdraws").stringValue());
                default -> {}
            }
        }
        for (JsonNode line : current.values()) {
            if (line.has("strata")) {
                for (Map.Entry<String, JsonNode> part : line.get("strata").properties()) {
                    names.add(part.getKey());
                    strata.computeIfAbsent(schoolYear(day(line)), any -> new HashMap<>())
                            .computeIfAbsent(part.getKey(), any -> new HashSet<>())
                            .addAll(texts(part.getValue()));
                }
            }
        }
        names.add(NOT_RECORDED);
    }

    /** One figure while it is counted. */
    private static final class Group {
        private final Map<String, Integer> entries = new HashMap<>();
        private final Map<String, Set<String>> children = new HashMap<>();
        private final Map<String, Integer> deliveries = new HashMap<>();

        JsonNode figure() {
            Set<String> all = new HashSet<>(of("listed"));
            all.addAll(of("described"));
            Map<String, Object> figure = new TreeMap<>();
            figure.put(
                    "entries",
                    entries.values().stream().mapToInt(Integer::intValue).sum());
            figure.put("deposits", deliveries.getOrDefault("secure-deposit", 0));
            figure.put("projects", deliveries.getOrDefault("secure-project", 0));
            figure.put("children", all.size());
            figure.put("atLeast", entries.containsKey("unknown"));
            for (String certain : List.of("listed", "described")) {
                figure.put(
                        certain,
                        Map.of(
                                "entries",
                                entries.getOrDefault(certain, 0),
                                "children",
                                of(certain).size()));
            }
            figure.put("unknown", entries.getOrDefault("unknown", 0));
            figure.put("namingNone", entries.getOrDefault("nobody", 0));
            return JSON.valueToTree(figure);
        }

        private Set<String> of(String certain) {
            return children.getOrDefault(certain, Set.of());
        }
    }

    Map<List<String>, JsonNode> figures(List<String> groupBy) {
        Map<List<String>, Group> groups = new HashMap<>();
        current.values().forEach(line -> count(line, groupBy, groups));
        Map<List<String>, JsonNode> figures = new HashMap<>();
        groups.forEach((values, group) -> figures.put(values, group.figure()));
        return figures;
    }

    private void count(JsonNode line, List<String> groupBy, Map<List<String>, Group> groups) {
        String certain = Stream.of("described", "unknown")
                .filter(line::has)
                .findFirst()
                .orElse(line.has("children") ? "listed" : "nobody");
        Set<String> about = members(line);
        for (List<String> values : combinations(line, groupBy)) {
            int place = groupBy.indexOf("stratum");
            Set<String> inside = place < 0 ? about : inside(about, values.get(place), line);
            if (place >= 0 && !certain.equals("unknown") && inside.isEmpty()) {
                continue;
            }
            Group group = groups.computeIfAbsent(values, any -> new Group());
            group.entries.merge(certain, 1, Integer::sum);
            group.children.computeIfAbsent(certain, any -> new HashSet<>()).addAll(inside);
            group.deliveries.merge(line.path("delivery").asString(""), 1, Integer::sum);
        }
    }

    private Set<String> inside(Set<String> about, String stratum, JsonNode line) {
        Map<String, Set<String>> ofYear = strata.getOrDefault(schoolYear(day(line)), Map.of());
        Set<String> inside = new HashSet<>(about);
        if (stratum.equals(NOT_RECORDED)) {
            ofYear.values().forEach(inside::removeAll);
        } else {
            inside.retainAll(ofYear.getOrDefault(stratum, Set.of()));
        }
        return inside;
    }

    private List<List<String>> combinations(JsonNode line, List<String> groupBy) {
        List<List<String>> all = List.of(List.of());
        for (String dimension : groupBy) {
            List<List<String>> longer = new ArrayList<>();
            Set<String> some = values(line, dimension);
            for (List<String> before : all) {
                for (String value : some.isEmpty() ? Set.of(NOT_RECORDED) : some) {
                    List<String> one = new ArrayList<>(before);
                    one.add(value);
                    longer.add(one);
                }
            }
            all = longer;
        }
        return all;
    }

    private Set<String> values(JsonNode line, String dimension) {
        Set<String> values = new TreeSet<>();
        String kind = line.get("kind").stringValue();
        switch (dimension) {
            case "kind" ->
                values.add(
                        switch (kind) {
                            case "collection" -> "CollectionRecorded";
                            case "access" -> "AccessRecorded";
                            case "disclosure" -> "DisclosureRecorded";
                            case "onward-use" -> "OnwardUseReported";
                            case "recipient-notified" -> "RecipientNotified";
                            default -> "RequestDeclined";
                        });
            case "year" -> values.add(String.valueOf(day(line).getYear()));
            case "item" -> values.addAll(texts(line.path("items")));
            case "sensitivity" ->
                texts(line.path("items"))
                        .forEach(item -> values.add(catalogue
                                .item(new Code(item))
                                .orElseThrow()
                                .sensitivity()
                                .code()));
            case "gateway" -> add(line, kind.equals("collection") ? "power" : "gateway", values);
            case "recipient" -> {
                organisations(line, "name", values);
                if (kind.equals("access")) {
                    add(line, "organisation", values);
                }
            }
            case "recipient-kind" -> organisations(line, "kind", values);
            case "stratum" -> values.addAll(names);
            default -> add(line, dimension, values);
        }
        return values;
    }

    private static void organisations(JsonNode line, String member, Set<String> values) {
        for (String list : List.of("recipients", "onwardRecipients", "requesters")) {
            line.path(list).forEach(one -> add(one, member, values));
        }
    }

    private static void add(JsonNode node, String member, Set<String> values) {
        if (node.has(member)) {
            values.add(node.get(member).stringValue());
        }
    }

    private Set<String> members(JsonNode line) {
        return line.has("described")
                ? described(line.at("/described/expression").stringValue())
                : texts(line.path("children"));
    }

    /** And binds as brackets say; without brackets a text holds only one sort of operator. */
    private Set<String> described(String expression) {
        int depth = 0;
        for (int place = expression.length() - 1; place >= 0; place--) {
            char character = expression.charAt(place);
            depth += character == ')' ? 1 : character == '(' ? -1 : 0;
            String rest = expression.substring(place);
            if (depth == 0 && (rest.startsWith(" or ") || rest.startsWith(" and "))) {
                Set<String> left = new HashSet<>(described(expression.substring(0, place)));
                boolean not = rest.startsWith(" and not ");
                String operator = rest.startsWith(" or ") ? " or " : not ? " and not " : " and ";
                Set<String> right = described(rest.substring(operator.length()));
                if (operator.equals(" or ")) {
                    left.addAll(right);
                } else if (not) {
                    left.removeAll(right);
                } else {
                    left.retainAll(right);
                }
                return left;
            }
        }
        Matcher named = NAMED.matcher(expression);
        if (!named.matches()) {
            return described(expression.substring(1, expression.length() - 1));
        }
        JsonNode line = first.get(named.group(1));
        return named.group(2) == null ? members(line) : texts(line.get("strata").get(named.group(2)));
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new HashSet<>();
        list.forEach(one -> texts.add(one.stringValue()));
        return texts;
    }

    private static LocalDate day(JsonNode line) {
        String occurred = line.get("occurred").stringValue();
        if (occurred.contains("T")) {
            return LocalDate.ofInstant(Instant.parse(occurred), ZoneId.of("Europe/London"));
        }
        String[] ends = occurred.split("/");
        return LocalDate.parse(ends[0].equals("..") ? ends[1] : ends[0]);
    }

    private static int schoolYear(LocalDate day) {
        return day.getMonthValue() >= 9 ? day.getYear() : day.getYear() - 1;
    }
}
