package coop.portal.quality.persistence;

import coop.portal.kernel.KeptRemark;
import coop.portal.kernel.Remark;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Remarks as they are kept beside a finding. */
final class RemarkJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<List<KeptRemark>> KEPT = new TypeReference<>() {};

    private RemarkJson() {}

    static String write(List<Remark> remarks) {
        return MAPPER.writeValueAsString(KeptRemark.of(remarks));
    }

    static List<Remark> read(String json) {
        return MAPPER.readValue(json, KEPT).stream().map(KeptRemark::remark).toList();
    }
}
