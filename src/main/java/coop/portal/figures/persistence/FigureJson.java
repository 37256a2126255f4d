package coop.portal.figures.persistence;

import coop.portal.figures.model.Figures;
import coop.portal.figures.model.StoredReport;
import coop.portal.kernel.KeptRemark;
import coop.portal.kernel.Remark;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Figures and remarks as the memory of workbooks keeps them. */
final class FigureJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<List<KeptRemark>> REMARKS = new TypeReference<>() {};

    private FigureJson() {}

    static String figures(Figures figures) {
        return MAPPER.writeValueAsString(figures);
    }

    static Figures figures(String json) {
        return MAPPER.readValue(json, Figures.class);
    }

    static String report(StoredReport report) {
        return MAPPER.writeValueAsString(report);
    }

    static StoredReport report(String json) {
        return MAPPER.readValue(json, StoredReport.class);
    }

    static @Nullable String remarks(List<Remark> remarks) {
        return remarks.isEmpty() ? null : MAPPER.writeValueAsString(KeptRemark.of(remarks));
    }

    static List<Remark> remarks(@Nullable String json) {
        return json == null
                ? List.of()
                : MAPPER.readValue(json, REMARKS).stream().map(KeptRemark::remark).toList();
    }
}
