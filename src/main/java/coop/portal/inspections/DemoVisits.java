package coop.portal.inspections;

import coop.portal.inspections.model.InspectionBasis;
import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.InspectionMode;
import coop.portal.inspections.model.InspectionTopic;
import coop.portal.inspections.model.ItemDraft;
import coop.portal.inspections.model.ItemOutcome;
import coop.portal.inspections.model.PlanStage;
import coop.portal.inspections.persistence.Plan;
import coop.portal.inspections.persistence.PlanItem;
import coop.portal.inspections.rules.LegalNumbers;
import coop.portal.inspections.rules.Planner;
import coop.portal.registry.model.OrganisationRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Invents the lines of a plan: spread over the months, what is looked at, and what became of them. */
final class DemoVisits {

    private static final int MOST_DAYS = 5;
    private static final int MONTHS = 10;

    private DemoVisits() {}

    static List<PlanItem> of(Plan plan, List<OrganisationRef> chosen, LegalNumbers law) {
        List<PlanItem> lines = new ArrayList<>();
        for (int number = 0; number < chosen.size(); number++) {
            OrganisationRef ref = chosen.get(number);
            PlanItem line = PlanItem.add(plan, draft(plan, ref, number, law), List.of());
            line.named(Subjects.named(ref));
            lines.add(line);
        }
        return lines;
    }

    private static ItemDraft draft(Plan plan, OrganisationRef ref, int number, LegalNumbers law) {
        InspectionKind kind = kind(plan.planner(), number);
        return new ItemDraft(
                ref.id(), kind, topics(number), LocalDate.of(plan.year() - 2, Month.JANUARY, 1),
                LocalDate.of(plan.year() - 1, Month.DECEMBER, 31), 2 + number % MONTHS,
                Math.min(2 + number % (MOST_DAYS - 1), law.longest(plan.planner(), kind).days()), "Phòng chuyên môn " + (1 + number % 3),
                "", "", Set.of(), number % 3 == 0 ? InspectionMode.ON_SITE : InspectionMode.REMOTE_DATA, InspectionBasis.PLAN, "",
                BigDecimal.valueOf(2_000_000L + number % 7 * 500_000L), "");
    }

    private static InspectionKind kind(Planner planner, int number) {
        if (number % 8 == 7) {
            return InspectionKind.GUIDANCE_VISIT;
        }
        return switch (planner) {
            case INSPECTORATE -> InspectionKind.INSPECTION;
            case FINANCE -> number % 3 == 0 ? InspectionKind.REGISTRATION_CHECK : InspectionKind.SUPPORT_USE_CHECK;
            default -> InspectionKind.SPECIALISED_CHECK;
        };
    }

    private static Set<InspectionTopic> topics(int number) {
        InspectionTopic[] all = InspectionTopic.values();
        return EnumSet.of(all[number % all.length], all[(number + 4) % all.length]);
    }

    /** What became of the visits of an issued plan by a day: none is open once it is closed. */
    static void settle(Plan plan, List<PlanItem> lines, LocalDate today) {
        boolean closed = plan.stage() == PlanStage.CLOSED;
        for (int number = 0; number < lines.size(); number++) {
            PlanItem line = lines.get(number);
            Integer month = line.draft().month();
            boolean past = month != null && LocalDate.of(plan.year(), month, 1).plusMonths(1).isBefore(today);
            if (closed && number % 17 == 5) {
                line.settle(ItemOutcome.CARRIED_OVER, "Hợp tác xã tạm ngừng hoạt động");
            } else if (closed && number % 23 == 9) {
                line.settle(ItemOutcome.CANCELLED, "Đã có đoàn kiểm toán nhà nước trong năm");
            } else if (closed || past && number % 6 > 0) {
                line.settle(ItemOutcome.DONE, null);
            }
        }
    }
}
