package coop.portal.uikit.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All fields of a form, and what stands in them as one text. */
final class Fields {

    /** A field whose contents differ between two people. */
    record Difference(String label, String mine, String theirs) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, FormField<?>> byName = new LinkedHashMap<>();

    void add(FormField<?> field) {
        if (byName.put(field.name(), field) != null) {
            throw new IllegalArgumentException("two fields are called '" + field.name() + "'");
        }
    }

    List<FormField<?>> all() {
        return List.copyOf(byName.values());
    }

    Optional<FormField<?>> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Map<String, String> snapshot() {
        Map<String, String> kept = new LinkedHashMap<>();
        byName.forEach((name, field) -> kept.put(name, field.kept()));
        return kept;
    }

    /** What stands in the fields as people read it. */
    Map<String, String> shown() {
        Map<String, String> words = new LinkedHashMap<>();
        byName.forEach((name, field) -> words.put(name, field.shown()));
        return words;
    }

    void restore(Map<String, String> kept) {
        kept.forEach((name, text) -> find(name).ifPresent(field -> field.restore(text)));
    }

    String json() {
        return JSON.writeValueAsString(snapshot());
    }

    /** A draft of an older form may not fit any more; then there is none. */
    Optional<Map<String, String>> read(String json) {
        try {
            return Optional.of(JSON.readValue(json, new TypeReference<>() {}));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** Between what two people see. */
    List<Difference> differences(Map<String, String> mine, Map<String, String> theirs) {
        List<Difference> found = new ArrayList<>();
        byName.forEach((name, field) -> {
            String ours = mine.getOrDefault(name, "");
            String others = theirs.getOrDefault(name, "");
            if (!Objects.equals(ours, others)) {
                found.add(new Difference(field.label(), ours, others));
            }
        });
        return found;
    }
}
