package coop.portal.inspections;

import coop.portal.access.Actors;
import coop.portal.inspections.model.DecisionRow;
import coop.portal.inspections.model.PlanAction;
import coop.portal.inspections.model.PlanEvent;
import coop.portal.inspections.model.PlanSnapshot;
import coop.portal.inspections.model.PlanStage;
import coop.portal.inspections.model.PlanText;
import coop.portal.inspections.model.PlanVersionRow;
import coop.portal.inspections.model.StepInput;
import coop.portal.inspections.persistence.Bookings;
import coop.portal.inspections.persistence.Plan;
import coop.portal.inspections.persistence.PlanItem;
import coop.portal.inspections.persistence.PlanItems;
import coop.portal.inspections.persistence.PlanLog;
import coop.portal.inspections.persistence.PlanVersions;
import coop.portal.inspections.persistence.Plans;
import coop.portal.inspections.rules.PlanFacts;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.RecordedOnly;
import coop.portal.kernel.UserId;
import coop.portal.registry.model.OrganisationRef;
import coop.portal.territory.model.Agency;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes an invented plan from its first draft to a stage by the law of the lifecycle, with its log, versions and trail. */
@Component
class DemoPlanCourse {

    /** Nobody's account, and not the one that drafts. */
    private static final UserId APPROVER = new UserId(-1);
    private static final String DRAFTED = "Người lập thử";
    private static final String APPROVED = "Người duyệt thử";
    private static final PlanText TEXT = new PlanText(
            "Đánh giá việc chấp hành pháp luật về hợp tác xã, hướng dẫn khắc phục thiếu sót.",
            "Đúng đối tượng, đúng thời hạn, không cản trở hoạt động bình thường của hợp tác xã.",
            "Luật Hợp tác xã 2023; Nghị định 92/2024/NĐ-CP; Nghị định 217/2025/NĐ-CP.",
            "Thủ trưởng đơn vị tổ chức thực hiện, báo cáo kết quả trước ngày 15 tháng 12.");
    private static final int DAYS_OF_A_STEP = 6;

    private final Plans plans;
    private final PlanItems items;
    private final PlanLog log;
    private final PlanVersions versions;
    private final Bookings bookings;
    private final PlanDesk.Surroundings around;

    DemoPlanCourse(
            Plans plans, PlanItems items, PlanLog log, PlanVersions versions, Bookings bookings,
            PlanDesk.Surroundings around) {
        this.plans = plans;
        this.items = items;
        this.log = log;
        this.versions = versions;
        this.bookings = bookings;
        this.around = around;
    }

    /** A plan on its way: itself, its lines, what has been told of it, and the day that has come. */
    private record Way(Plan plan, List<PlanItem> lines, List<Recorded> told, LocalDateTime at) {

        Way on(LocalDateTime day) {
            return new Way(plan, lines, told, day);
        }
    }

    /** @return how many visits it has */
    int run(Agency agency, int year, PlanStage target, List<OrganisationRef> chosen) {
        Way way = drafted(agency, year, chosen);
        while (way.plan().stage() != target) {
            way = step(way, next(way.plan().stage(), target));
        }
        List<PlanItem> lines = way.lines();
        if (way.plan().issuedVersion() != null) {
            DemoVisits.settle(way.plan(), lines, around.clock().today());
        }
        plans.flush();
        lines.stream()
                .filter(line -> line.draft().kind().countsForLimit() && !line.outcome().freesThePlace())
                .forEach(line -> bookings.takeFirst(line, agency.name()));
        around.events().publishEvent(new RecordedOnly(way.told()));
        return lines.size();
    }

    private Way drafted(Agency agency, int year, List<OrganisationRef> chosen) {
        var planner = LawInForce.planner(agency.kind());
        LocalDate begun = LocalDate.of(year - 1, Month.OCTOBER, 5 + chosen.size() % 20);
        LocalDateTime at = earlier(begun.atTime(8, 30));
        var law = around.law().on(around.clock().today());
        Plan plan = plans.save(Plan.draft(
                new Plan.Owner(agency.id(), agency.name(), planner), year, law.approvalLevels(planner), Actors.NOBODY, DRAFTED, at));
        plan.rewrite(TEXT, at);
        plan.counts(chosen.size());
        List<PlanItem> lines = items.saveAll(DemoVisits.of(plan, chosen, law));
        plans.flush();
        log.hands(plan.id(), plan.versionNo(), Set.of(Actors.NOBODY));
        return new Way(plan, lines, new ArrayList<>(List.of(new PlanEvent.PlanDrafted(plan.event(), year))), at);
    }

    private static PlanAction next(PlanStage now, PlanStage target) {
        return switch (now) {
            case DRAFT -> PlanAction.SUBMIT;
            case SUBMITTED -> target == PlanStage.RETURNED ? PlanAction.RETURN : PlanAction.APPROVE;
            case UNIT_APPROVED -> PlanAction.SEND_TO_REVIEW;
            case OVERLAP_REVIEW -> PlanAction.AUTHORISE;
            case APPROVED -> PlanAction.ISSUE;
            case ISSUED -> target == PlanStage.AMENDING ? PlanAction.AMEND : PlanAction.CLOSE;
            default -> throw new IllegalStateException("no way from " + now + " to " + target);
        };
    }

    private Way step(Way way, PlanAction action) {
        Plan plan = way.plan();
        PlanStage before = plan.stage();
        int version = plan.versionNo();
        LocalDateTime at = earlier(action == PlanAction.CLOSE
                ? LocalDate.of(plan.year(), Month.DECEMBER, 20).atTime(15, 0)
                : way.at().plusDays(DAYS_OF_A_STEP));
        boolean drafter = action == PlanAction.SUBMIT || action == PlanAction.SEND_TO_REVIEW || action == PlanAction.AMEND;
        UserId actor = drafter ? Actors.NOBODY : APPROVER;
        plan.move(action, facts(actor, way), at);
        marked(plan, way, action, at);
        String comment = switch (action) {
            case RETURN -> "Bổ sung căn cứ chọn đối tượng kiểm tra";
            case AMEND -> "Điều chỉnh thời gian để không trùng mùa vụ";
            default -> null;
        };
        log.add(plan.id(), actor, new DecisionRow(
                at, drafter ? DRAFTED : APPROVED, null, plan.agencyName(), action, before, plan.stage(), version, comment));
        way.told().add(new PlanEvent.PlanMoved(
                plan.event(), way.lines().stream().map(PlanItem::organisation).collect(Collectors.toSet()), action, before,
                plan.stage(), comment, List.of()));
        return way.on(at);
    }

    /** Every line stands well: complete, beside nobody else, and settled when the plan is closed. */
    private PlanFacts facts(UserId actor, Way way) {
        return new PlanFacts(
                around.actors().current().permissions(), true, Set.of(actor), Set.of(Actors.NOBODY),
                new PlanFacts.Lines(way.lines().size(), 0, 0, 0, 0), PlanFacts.Typed.PROMISED);
    }

    private void marked(Plan plan, Way way, PlanAction action, LocalDateTime at) {
        if (plan.stage() == PlanStage.APPROVED) {
            plan.decided(StepInput.decision(way.lines().size() + "/QĐ-THỬ", at.toLocalDate()));
            versions.freeze(
                    plan.id(),
                    new PlanVersionRow(
                            plan.versionNo(), at, APPROVED, plan.decisionNumber(), plan.decisionDate(), null, way.lines().size()),
                    new PlanSnapshot(
                            plan.year(), plan.versionNo(), plan.kind(), plan.agencyName(), plan.text(),
                            way.lines().stream().map(PlanItem::frozen).toList()));
        } else if (action == PlanAction.ISSUE) {
            plan.issued(at.toLocalDate());
            versions.issued(plan.id(), plan.versionNo(), at.toLocalDate());
        } else if (action == PlanAction.AMEND) {
            plan.amend("Điều chỉnh thời gian để không trùng mùa vụ", plan.approvalLevels());
            log.hands(plan.id(), plan.versionNo(), Set.of(Actors.NOBODY));
        }
    }

    private LocalDateTime earlier(LocalDateTime at) {
        LocalDateTime now = around.clock().now();
        return at.isBefore(now) ? at : now;
    }
}
