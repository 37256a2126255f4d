package coop.portal.reconciliation.persistence;

import coop.portal.reconciliation.model.LoadCounts;
import tools.jackson.databind.json.JsonMapper;

/** Counts of a load as JSON, which only this package reads. */
final class CountsJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private CountsJson() {}

    static String write(LoadCounts counts) {
        return MAPPER.writeValueAsString(counts);
    }

    static LoadCounts read(String json) {
        return MAPPER.readValue(json, LoadCounts.class);
    }
}
