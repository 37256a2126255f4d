package coop.portal.inspections;

import coop.portal.inspections.model.ItemDraft;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of the list of visits, on paper as far as a sheet on its side has room, in the workbook all of them. */
enum PlanColumn {
    NUMBER(12),
    ORGANISATION(46),
    CODE(24),
    COMMUNE(26),
    KIND(25),
    TOPICS(40),
    PERIOD(0),
    MONTH(16),
    DAYS(14),
    LEAD(25),
    CO_AGENCIES(24),
    LEADER(0),
    MEMBERS(0),
    MODE(0),
    BASIS(0),
    EVIDENCE(0),
    BUDGET(0),
    NOTE(0);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final int millimetres;

    PlanColumn(int millimetres) {
        this.millimetres = millimetres;
    }

    boolean printed() {
        return millimetres > 0;
    }

    int millimetres() {
        return millimetres;
    }

    /** As it stands on paper. */
    String text(PlanLine line, Wording words) {
        Object value = value(line, words);
        return switch (value) {
            case null -> "";
            case LocalDate day -> DAY.format(day);
            default -> value.toString();
        };
    }

    /** As it stands in a workbook: numbers as numbers, money in millions. */
    @Nullable Object value(PlanLine line, Wording words) {
        ItemDraft draft = line.item().draft();
        return switch (this) {
            case NUMBER -> line.number();
            case ORGANISATION -> line.item().organisationName();
            case CODE -> line.item().organisationCode();
            case COMMUNE -> line.item().communeName();
            case KIND -> words.label(draft.kind());
            case TOPICS -> draft.topics().stream().sorted().map(words::label).collect(Collectors.joining("; "));
            case PERIOD -> period(draft);
            case MONTH -> draft.month();
            case DAYS -> draft.days();
            case LEAD -> draft.leadUnit();
            case CO_AGENCIES -> joined(line.item().coAgencyNames());
            case LEADER -> draft.leader();
            case MEMBERS -> draft.members();
            case MODE -> words.label(draft.mode());
            case BASIS -> words.label(draft.basis());
            case EVIDENCE -> draft.evidence();
            case BUDGET -> draft.budget() == null ? null : draft.budget().divide(MILLION);
            case NOTE -> draft.note();
        };
    }

    private static String joined(List<String> names) {
        return String.join("; ", names);
    }

    private static String period(ItemDraft draft) {
        String from = draft.periodFrom() == null ? "" : DAY.format(draft.periodFrom());
        String to = draft.periodTo() == null ? "" : DAY.format(draft.periodTo());
        return from.isEmpty() && to.isEmpty() ? "" : from + "\u2013" + to;
    }
}
