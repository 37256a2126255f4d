package coop.portal.inspections.persistence;

import coop.portal.inspections.model.PlanSnapshot;
import tools.jackson.databind.json.JsonMapper;

/** A frozen version as one text: whatever becomes of the tables, it reads as it was approved. */
final class SnapshotJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private SnapshotJson() {}

    static String write(PlanSnapshot snapshot) {
        return MAPPER.writeValueAsString(snapshot);
    }

    static PlanSnapshot read(String json) {
        return MAPPER.readValue(json, PlanSnapshot.class);
    }
}
