package coop.portal.inspections.ui;

import coop.portal.inspections.model.ItemRow;
import coop.portal.inspections.model.KnownBooking;
import coop.portal.inspections.model.PlanKind;
import coop.portal.inspections.model.PlanSheet;
import coop.portal.inspections.model.Suggestion;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Page;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How plans, visits and reasons are put into words; a department checks, an inspectorate inspects (domain 0.2). */
final class PlanWords {

    private PlanWords() {}

    /** "Kế hoạch kiểm tra năm 2027". */
    static String title(PlanKind kind, int year) {
        return Messages.text("inspections.PlanView.name", kind, Integer.toString(year));
    }

    static String topics(ItemRow row) {
        return row.draft().topics().stream().sorted().map(Messages::label).collect(Collectors.joining("; "));
    }

    /** The first thing there is to say of a line, in short: who else comes, or what else is to be noted. */
    static String overlap(ItemRow row) {
        if (row.overrideReason() != null) {
            return row.overrideReason();
        }
        return row.finding().meets().stream()
                .findFirst()
                .map(PlanWords::meets)
                .or(() -> row.finding().remarks().stream().findFirst().map(Messages::text))
                .orElse("");
    }

    static String why(Suggestion suggestion) {
        return suggestion.why().stream()
                .map(why -> Messages.text("inspections.suggestion." + why.reason(), why.args().toArray()))
                .collect(Collectors.joining("; "));
    }

    private static String meets(KnownBooking booking) {
        return booking.month() == 0
                ? Messages.text("inspections.PlanView.meets-undated", booking.agencyName(), booking.kind())
                : Messages.text("inspections.PlanView.meets", booking.agencyName(), booking.kind(), booking.month());
    }

    /** The way back from what is done to a plan. */
    static List<Page.Crumb> above(@Nullable PlanSheet plan) {
        return plan == null
                ? List.of()
                : List.of(
                        new Page.Crumb(Messages.text("inspections.PlansView.title"), InspectionsNavigation.PLANS),
                        new Page.Crumb(title(plan.kind(), plan.year()), InspectionsNavigation.toPlan(plan.id())));
    }
}
