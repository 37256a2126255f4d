package coop.portal.fieldwork;

import coop.portal.exchange.Paper;
import coop.portal.exchange.Paper.Look;
import coop.portal.fieldwork.model.LineCounts;
import coop.portal.fieldwork.model.LineState;
import coop.portal.fieldwork.model.PlanLineRow;
import coop.portal.fieldwork.model.PlanProgress;
import coop.portal.fieldwork.model.PlanProgress.OfAgency;
import coop.portal.inspections.Wording;
import coop.portal.kernel.deadline.WorkingCalendar;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** What the report on the plans of a year says: the totals, each agency, what is late, what goes on and what was given up. */
record YearReport(PlanProgress progress, Lists lists, LocalDate today, WorkingCalendar calendar, Wording words)
        implements Consumer<Paper> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Set<LineState> UNDER_WAY =
            Set.of(LineState.DECIDED, LineState.UNDER_WAY, LineState.FIELD_ENDED);
    private static final Set<LineState> GIVEN_UP = Set.of(LineState.STOPPED, LineState.CANCELLED);
    private static final Look BODY = Look.plain(Paper.BODY, ParagraphAlignment.BOTH);

    /** The lines that are named, each list as long as a paper bears, and how many there are. */
    record Lists(Named late, Named carried, Named continued, Named givenUp) {}

    /** The first lines of a list. */
    record Named(List<PlanLineRow> rows, int all) {}

    @Override
    public void accept(Paper paper) {
        totals(paper);
        agencies(paper);
        heading(paper, "late");
        list(paper, lists.late(), List.of("organisation", "holder", "waits", "due", "days"), this::late, 10, 50, 45, 25, 20, 15);
        heading(paper, "carried");
        list(paper, lists.carried(), List.of("organisation", "agency", "reason"), this::reasoned, 10, 55, 40, 60);
        heading(paper, "continued");
        list(paper, lists.continued(), List.of("organisation", "agency", "reason"), this::reasoned, 10, 55, 40, 60);
        heading(paper, "given-up");
        list(paper, lists.givenUp(), List.of("organisation", "agency", "reason"), this::reasoned, 10, 55, 40, 60);
    }

    private void totals(Paper paper) {
        LineCounts whole = progress.whole();
        heading(paper, "totals");
        paper.paragraph(say("whole", whole.all(), whole.in(LineState.DONE), share(whole.in(LineState.DONE), whole.all())), BODY);
        paper.paragraph(say("to-date", whole.toDate(), whole.doneOfThem(), share(whole.doneOfThem(), whole.toDate())), BODY);
        for (LineState state : LineState.values()) {
            if (whole.in(state) > 0) {
                paper.paragraph(say("state", label(state), whole.in(state)), BODY);
            }
        }
        paper.paragraph(say("late-count", whole.late()), BODY);
    }

    private void agencies(Paper paper) {
        heading(paper, "agencies");
        XWPFTable grid = paper.grid(
                headers(List.of("agency", "all", "done", "under-way", "not-begun", "given-up-count", "carried-count", "late-head")),
                45, 15, 18, 18, 18, 18, 18, 15);
        for (OfAgency one : progress.agencies()) {
            LineCounts counts = one.counts();
            paper.row(grid, List.of(
                    one.name(), text(counts.all()), text(counts.in(LineState.DONE)), text(counts.in(UNDER_WAY)),
                    text(counts.in(LineState.NOT_BEGUN)), text(counts.in(GIVEN_UP)), text(counts.in(LineState.CARRIED_OVER)),
                    text(counts.late())));
        }
    }

    private void list(
            Paper paper, Named named, List<String> headers, Function<PlanLineRow, List<String>> cells, int... widths) {
        if (named.rows().isEmpty()) {
            paper.paragraph(say("none"), BODY);
            return;
        }
        XWPFTable grid = paper.grid(
                Stream.concat(Stream.of("number"), headers.stream())
                        .map(one -> say("head." + one))
                        .toList(),
                widths);
        int number = 1;
        for (PlanLineRow row : named.rows()) {
            paper.row(grid, Stream.concat(
                    Stream.of(text(number++)), cells.apply(row).stream()).toList());
        }
        if (named.all() > named.rows().size()) {
            paper.paragraph(say("more", named.all() - named.rows().size()), BODY);
        }
    }

    private List<String> late(PlanLineRow row) {
        LocalDate due = row.due() == null ? today : row.due();
        PlanLineRow.Term term = row.term();
        return List.of(
                row.organisationName() + " (" + row.communeName() + ")",
                row.leaderName().isBlank() ? row.agencyName() : row.agencyName() + "; " + row.leaderName(),
                term == null ? label(LineState.NOT_BEGUN) : words.say("fieldwork.DeadlineKind." + term.kind()),
                DAY.format(due),
                text(-calendar.between(today, due)));
    }

    private List<String> reasoned(PlanLineRow row) {
        return List.of(row.organisationName() + " (" + row.communeName() + ")", row.agencyName(), row.reason() == null ? "" : row.reason());
    }

    private void heading(Paper paper, String name) {
        paper.paragraph(say("heading." + name), Look.bold(Paper.BODY, ParagraphAlignment.LEFT));
    }

    private List<String> headers(List<String> names) {
        return names.stream().map(one -> say("head." + one)).toList();
    }

    private String label(LineState state) {
        return words.say("fieldwork.LineState." + state);
    }

    private static String share(int part, int of) {
        return of == 0 ? "0" : Math.round(100f * part / of) + "";
    }

    private static String text(int number) {
        return Integer.toString(number);
    }

    private String say(String name, Object... args) {
        return words.say("fieldwork.YearReport." + name, args);
    }
}
