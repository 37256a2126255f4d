package coop.portal.figures.persistence;

import coop.portal.figures.model.FigureField;
import coop.portal.figures.model.Figures;
import coop.portal.figures.model.ReportState;
import coop.portal.figures.model.StoredReport;
import coop.portal.kernel.Remark;
import coop.portal.kernel.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Figures and remarks as the memory of workbooks keeps them. */
final class FigureJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<List<Kept>> REMARKS = new TypeReference<>() {};

    private FigureJson() {}

    record Kept(
            Severity severity, String rule, String key, List<String> args, @Nullable String field, @Nullable String article) {}

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
        return remarks.isEmpty()
                ? null
                : MAPPER.writeValueAsString(remarks.stream()
                        .map(one -> new Kept(one.severity(), one.rule(), one.key(),
                                one.args().stream().map(FigureJson::argument).toList(), one.field(), one.article()))
                        .toList());
    }

    static List<Remark> remarks(@Nullable String json) {
        return json == null
                ? List.of()
                : MAPPER.readValue(json, REMARKS).stream()
                        .map(one -> new Remark(one.severity(), one.rule(), one.key(),
                                one.args().stream().map(FigureJson::argument).toList(), one.field(), one.article()))
                        .toList();
    }

    /** Of constants only fields and states are ever said. */
    private static String argument(Object argument) {
        return switch (argument) {
            case FigureField field -> "f" + field.name();
            case ReportState state -> "r" + state.name();
            case LocalDate day -> "d" + day;
            case BigDecimal number -> "n" + number.toPlainString();
            case Number number -> "n" + number;
            default -> "s" + argument;
        };
    }

    private static Object argument(String text) {
        String rest = text.substring(1);
        return switch (text.charAt(0)) {
            case 'f' -> FigureField.valueOf(rest);
            case 'r' -> ReportState.valueOf(rest);
            case 'd' -> LocalDate.parse(rest);
            case 'n' -> new BigDecimal(rest);
            default -> rest;
        };
    }
}
