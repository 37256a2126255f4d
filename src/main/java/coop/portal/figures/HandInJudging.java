package coop.portal.figures;

import coop.portal.access.Actor;
import coop.portal.figures.model.HandInLine;
import coop.portal.figures.model.HandInSlip;
import coop.portal.figures.model.Period;
import coop.portal.figures.model.PeriodKey;
import coop.portal.figures.model.ReportId;
import coop.portal.figures.model.StoredReport;
import coop.portal.figures.persistence.Reports;
import coop.portal.figures.rules.HandInJudge;
import coop.portal.figures.rules.ReportContext;
import coop.portal.figures.rules.ReportReading;
import coop.portal.figures.rules.UnitSlips;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Remark;
import coop.portal.kernel.SearchText;
import coop.portal.registry.PublicOrganisations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Judges the rows of a workbook, some hundreds at a time: whose reports they mean is looked up once for all of them. */
@Component
class HandInJudging {

    private final Reports reports;
    private final Contexts contexts;
    private final PublicOrganisations register;
    private final FigureDesk desk;

    HandInJudging(Reports reports, Contexts contexts, PublicOrganisations register, FigureDesk desk) {
        this.reports = reports;
        this.contexts = contexts;
        this.register = register;
        this.desk = desk;
    }

    /** One going through a workbook: what it is compared with, and the reports it has met. */
    final class Run {

        private final Contexts.Ground ground;
        private final HandInJudge.Frame frame;
        private final Set<ReportId> met = new HashSet<>();

        private Run(Period period) {
            Actor actor = desk.actor();
            ground = contexts.ground(period);
            frame = new HandInJudge.Frame(actor.permissions(), actor.people(), !period.locked());
        }
    }

    /** A row as it was read, with its number. */
    record Read(int row, ReportReading.Row says) {}

    Run begin(Period period) {
        return new Run(period);
    }

    List<HandInLine> judge(List<Read> rows, Run run) {
        PeriodKey period = run.ground.period().key();
        Map<String, List<StoredReport>> byCode = reports
                .byCodes(period, rows.stream().map(row -> row.says().code()).filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.groupingBy(report -> String.valueOf(report.reporter().code())));
        byCode.putAll(ofMerged(rows, byCode.keySet(), period));
        Map<String, List<StoredReport>> byName = reports
                .byNames(period, rows.stream()
                        .filter(row -> !byCode.containsKey(String.valueOf(row.says().code())))
                        .map(row -> row.says().name())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.groupingBy(report -> SearchText.fold(report.reporter().name())));
        Map<Integer, List<StoredReport>> found = new HashMap<>();
        rows.forEach(row -> found.put(row.row(), found(row.says(), byCode, byName)));
        return judge(rows, found, run);
    }

    /** The reports of those that records are part of which had the code before they were merged. */
    private Map<String, List<StoredReport>> ofMerged(List<Read> rows, Set<String> known, PeriodKey period) {
        Map<String, OrganisationId> survivors = register.ofMerged(rows.stream()
                .map(row -> row.says().code())
                .filter(code -> code != null && !known.contains(code))
                .collect(Collectors.toSet()));
        Map<String, List<StoredReport>> found = new HashMap<>();
        survivors.forEach((code, survivor) -> found.put(code, reports.of(Set.of(survivor), Set.of(period))));
        found.values().removeIf(List::isEmpty);
        return found;
    }

    /** Rows that were judged before, as the reports they mean are now. */
    List<HandInLine> judgeAgain(List<HandInLine> lines, Run run) {
        Map<ReportId, StoredReport> now = byId(lines);
        List<Read> rows = new ArrayList<>();
        Map<Integer, List<StoredReport>> found = new HashMap<>();
        for (HandInLine line : lines) {
            List<Remark> reading = line.remarks().stream().filter(HandInJudging::ofReading).toList();
            rows.add(new Read(line.row(), new ReportReading.Row(line.code(), line.name(), line.figures(), reading)));
            StoredReport report = line.report() == null ? null : now.get(line.report());
            found.put(line.row(), report == null ? List.of() : List.of(report));
        }
        return judge(rows, found, run);
    }

    /** The numbers of rows that look as if typed in another unit. */
    List<HandInSlip> slips(List<HandInLine> lines, Run run) {
        Map<ReportId, StoredReport> now = byId(lines);
        Map<ReportId, ReportContext> known = contexts.of(now.values(), run.ground);
        List<HandInSlip> slips = new ArrayList<>();
        for (HandInLine line : lines) {
            StoredReport report = line.report() == null ? null : now.get(line.report());
            if (report != null) {
                UnitSlips.find(report.figures().overlaidBy(line.figures()), known.get(report.id())).stream()
                        .filter(slip -> slip.typed().equals(line.figures().get(slip.field())))
                        .forEach(slip -> slips.add(new HandInSlip(line.row(), String.valueOf(line.name()), slip)));
            }
        }
        return slips;
    }

    Map<ReportId, StoredReport> byId(List<HandInLine> lines) {
        return reports.all(lines.stream().map(HandInLine::report).filter(Objects::nonNull).distinct().toList()).stream()
                .collect(Collectors.toMap(StoredReport::id, Function.identity()));
    }

    private List<HandInLine> judge(List<Read> rows, Map<Integer, List<StoredReport>> found, Run run) {
        List<StoredReport> all = found.values().stream().flatMap(List::stream).distinct().toList();
        Map<ReportId, ReportContext> known = contexts.of(all, run.ground);
        List<HandInLine> lines = new ArrayList<>();
        for (Read row : rows) {
            List<StoredReport> mine = found.getOrDefault(row.row(), List.of());
            boolean again = mine.size() == 1 && !run.met.add(mine.getFirst().id());
            lines.add(HandInJudge.judge(row.row(), row.says(), new HandInJudge.Match(mine, again),
                    report -> known.get(report.id()), run.frame));
        }
        return lines;
    }

    private static List<StoredReport> found(
            ReportReading.Row says, Map<String, List<StoredReport>> byCode, Map<String, List<StoredReport>> byName) {
        if (says.code() != null && byCode.containsKey(says.code())) {
            return byCode.get(says.code());
        }
        return says.name() == null ? List.of() : byName.getOrDefault(SearchText.fold(says.name()), List.of());
    }

    /** Doubts about a cell stay; all else is said anew. */
    private static boolean ofReading(Remark remark) {
        return remark.rule().equals("I-04") || remark.rule().equals("I-05");
    }
}
