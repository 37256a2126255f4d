package coop.portal.figures.persistence;

import coop.portal.figures.model.FigureField;
import coop.portal.figures.model.FigureSource;
import coop.portal.figures.model.Figures;
import coop.portal.figures.model.PeriodKey;
import coop.portal.figures.model.ReportId;
import coop.portal.figures.model.ReportState;
import coop.portal.figures.model.Reporter;
import coop.portal.figures.model.StoredReport;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.UnitId;
import coop.portal.kernel.UserId;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.Sector;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a report lies in its table: one column per figure, lists as text. */
final class ReportMapping {

    static final List<String> FIGURES = Arrays.stream(FigureField.values()).map(ReportMapping::column).toList();

    private ReportMapping() {}

    static String column(FigureField field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    static StoredReport map(ResultSet rs, int number) throws SQLException {
        return new StoredReport(
                new ReportId(rs.getLong("id")),
                PeriodKey.parse(rs.getString("period_code")),
                reporter(rs),
                ReportState.valueOf(rs.getString("state")),
                figures(rs),
                users(rs.getString("hands")),
                Set.copyOf(words(rs.getString("warnings"))),
                rs.getString("return_reason"),
                rs.getObject("changed", LocalDateTime.class),
                rs.getInt("version"));
    }

    static Reporter reporter(ResultSet rs) throws SQLException {
        return new Reporter(
                new OrganisationId(rs.getLong("organisation_id")),
                OrganisationType.valueOf(rs.getString("organisation_type")),
                rs.getString("organisation_name"),
                rs.getString("organisation_code"),
                new UnitId(rs.getLong("commune_id")),
                Sector.valueOf(rs.getString("sector")));
    }

    static Figures figures(ResultSet rs) throws SQLException {
        Map<FigureField, BigDecimal> numbers = new EnumMap<>(FigureField.class);
        for (FigureField field : FigureField.values()) {
            BigDecimal value = rs.getBigDecimal(column(field));
            if (value != null) {
                numbers.put(field, value);
            }
        }
        Map<FigureField, FigureSource> sources = new EnumMap<>(FigureField.class);
        for (String pair : words(rs.getString("sources"))) {
            int equals = pair.indexOf('=');
            sources.put(FigureField.valueOf(pair.substring(0, equals)), FigureSource.valueOf(pair.substring(equals + 1)));
        }
        return new Figures(numbers, sources, rs.getObject("agm_date", LocalDate.class), rs.getString("certifications"));
    }

    /** The figures in the order of {@link #FIGURES}, and what stands beside them. */
    static List<@Nullable Object> values(StoredReport report) {
        Figures figures = report.figures();
        List<@Nullable Object> values = new ArrayList<>();
        for (FigureField field : FigureField.values()) {
            values.add(figures.get(field));
        }
        values.add(figures.agmDate());
        values.add(figures.certifications());
        values.add(figures.sources().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining(" ")));
        values.add(report.hands().stream().map(user -> Long.toString(user.value())).sorted().collect(Collectors.joining(" ")));
        values.add(report.warnings().stream().sorted().collect(Collectors.joining(" ")));
        values.add(report.state().name());
        values.add(report.returnReason());
        return values;
    }

    private static Set<UserId> users(String text) {
        return words(text).stream().map(Long::valueOf).map(UserId::new).collect(Collectors.toSet());
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
