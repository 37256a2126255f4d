package coop.portal.figures.rules;

import coop.portal.figures.model.Figures;
import coop.portal.figures.model.HandInLine;
import coop.portal.figures.model.HandInVerdict;
import coop.portal.figures.model.ReportAction;
import coop.portal.figures.model.ReportState;
import coop.portal.figures.model.StoredReport;
import coop.portal.kernel.Lifecycle;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.Remark;
import coop.portal.kernel.SearchText;
import coop.portal.kernel.Severity;
import coop.portal.kernel.UserId;
import coop.portal.kernel.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says what becomes of a row: whose report it is, whether it may be written, and what the rules say of its figures. */
public final class HandInJudge {

    private HandInJudge() {}

    /** The reports a row may mean, in the scope of whoever hands in, and whether its code stood in the file before. */
    public record Match(List<StoredReport> found, boolean again) {}

    /** Who hands in and into which period. */
    public record Frame(Set<String> permissions, Set<UserId> person, boolean periodOpen) {}

    public static HandInLine judge(
            int row, ReportReading.Row read, Match match, Function<StoredReport, ReportContext> contexts, Frame frame) {
        List<Remark> remarks = new ArrayList<>(read.remarks());
        StoredReport report = match.found().size() == 1 ? match.found().getFirst() : null;
        identify(read, match, remarks);
        if (report == null || stops(remarks)) {
            return line(row, HandInVerdict.REFUSED, read, report, remarks);
        }
        if (read.name() != null && !SearchText.fold(read.name()).equals(SearchText.fold(report.reporter().name()))) {
            remarks.add(Remark.warning("I-03", ReportColumns.NAME, "figures.remark.other-name", report.reporter().name()));
        }
        if (read.code() != null && !read.code().equals(report.reporter().code())) {
            remarks.add(Remark.warning("I-07", ReportColumns.CODE, "figures.remark.other-code",
                    report.reporter().code() == null ? "" : report.reporter().code()));
        }
        Figures merged = report.figures().overlaidBy(read.figures());
        remarks.addAll(ReportRules.check(merged, contexts.apply(report)));
        if (stops(remarks)) {
            return line(row, HandInVerdict.REFUSED, read, report, remarks);
        }
        if (report.state().reported() && merged.equals(report.figures())) {
            return line(row, HandInVerdict.UNCHANGED, read, report, List.of());
        }
        return decided(row, read, report, remarks, frame);
    }

    private static HandInLine decided(
            int row, ReportReading.Row read, StoredReport report, List<Remark> remarks, Frame frame) {
        ReportFacts facts = new ReportFacts(
                frame.permissions(), frame.person(), report.hands(), frame.periodOpen(), true, true, true);
        if (ReportLifecycle.TABLE.decide(report.state(), ReportAction.HAND_IN, facts)
                instanceof Verdict.Refused<ReportState>(List<Refusal> reasons)) {
            Refusal reason = reasons.getFirst();
            remarks.add(reason.key().equals(Lifecycle.NO_SUCH_STEP)
                    ? Remark.error("I-06", ReportColumns.CODE, "figures.remark.too-far", report.state())
                    : new Remark(Severity.ERROR, "I-06", reason.key(), reason.args(), ReportColumns.CODE, null));
            return line(row, HandInVerdict.REFUSED, read, report, remarks);
        }
        HandInVerdict verdict =
                report.state() == ReportState.NOT_STARTED ? HandInVerdict.NEW : HandInVerdict.CHANGED;
        return line(row, verdict, read, report, remarks);
    }

    private static void identify(ReportReading.Row read, Match match, List<Remark> remarks) {
        if (read.code() == null && read.name() == null) {
            remarks.add(Remark.error("I-01", ReportColumns.CODE, "figures.remark.nobody"));
        } else if (match.found().isEmpty()) {
            remarks.add(Remark.error("I-01", ReportColumns.CODE, "figures.remark.not-registered"));
        } else if (match.found().size() > 1) {
            remarks.add(Remark.error("I-01", ReportColumns.NAME, "figures.remark.several", match.found().size()));
        } else if (match.again()) {
            remarks.add(Remark.error("I-02", ReportColumns.CODE, "figures.remark.again"));
        }
    }

    private static boolean stops(List<Remark> remarks) {
        return remarks.stream().anyMatch(Remark::stops);
    }

    private static HandInLine line(
            int row,
            HandInVerdict verdict,
            ReportReading.Row read,
            @Nullable StoredReport report,
            List<Remark> remarks) {
        return new HandInLine(
                row, verdict, read.code(), read.name() == null && report != null ? report.reporter().name() : read.name(),
                report == null ? null : report.id(), read.figures(), remarks);
    }
}
