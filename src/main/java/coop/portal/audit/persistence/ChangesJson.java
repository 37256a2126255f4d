package coop.portal.audit.persistence;

import coop.portal.kernel.Change;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Changes as they are kept: a list of field, before and after; nothing for none. */
final class ChangesJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    private ChangesJson() {}

    static @Nullable String write(List<Change> changes) {
        return changes.isEmpty() ? null : MAPPER.writeValueAsString(changes);
    }

    static List<Change> read(@Nullable String json) {
        return json == null ? List.of() : MAPPER.readValue(json, CHANGES);
    }
}
