package coop.portal.inspections.persistence;

import coop.portal.access.scope.ScopedBy;
import coop.portal.inspections.model.FrozenItem;
import coop.portal.inspections.model.InspectionBasis;
import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.InspectionMode;
import coop.portal.inspections.model.ItemDraft;
import coop.portal.inspections.model.ItemId;
import coop.portal.inspections.model.ItemOutcome;
import coop.portal.inspections.model.ItemRow;
import coop.portal.inspections.model.OverlapFinding;
import coop.portal.inspections.model.OverlapState;
import coop.portal.inspections.model.PlanId;
import coop.portal.kernel.OrganisationId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A line of a plan: whom, what was typed, how it stands towards other plans and what became of it. */
@Entity
@Table(name = "inspection_plan_item")
@ScopedBy(agency = "agencyId")
public class PlanItem {

    @Id
    private Long id;

    private long planId;
    private Long agencyId;
    private int year;
    private long organisationId;
    private String organisationName;
    private String organisationCode;
    private String communeName;
    private String sector;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private InspectionKind kind;

    private String topics;
    private @Nullable LocalDate periodFrom;
    private @Nullable LocalDate periodTo;
    private @Nullable Integer month;
    private @Nullable Integer days;
    private String leadUnit;
    private String leader;
    private String members;
    private String coAgencies;
    private String coAgencyNames;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private InspectionMode mode;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private InspectionBasis basis;

    private String evidence;
    private @Nullable BigDecimal budget;
    private String note;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private OverlapState overlap;

    private @Nullable String overrideReason;
    private @Nullable String overriddenBy;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ItemOutcome outcome;

    private @Nullable String outcomeReason;
    private int sinceVersion;
    private boolean removed;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected PlanItem() {}

    /** The organisation as it is called on the day the line is checked. */
    public record Named(String name, String code, String communeName, String sector) {}

    public static PlanItem add(Plan plan, ItemDraft draft, List<String> coAgencyNames) {
        PlanItem item = new PlanItem();
        item.id = ItemId.next().value();
        item.planId = plan.id().value();
        item.agencyId = plan.agency().value();
        item.year = plan.year();
        item.organisationId = draft.organisation().value();
        item.named(new Named("", "", "", ""));
        item.overlap = OverlapState.NONE;
        item.outcome = ItemOutcome.PLANNED;
        item.sinceVersion = plan.versionNo();
        item.type(draft, coAgencyNames);
        return item;
    }

    public void named(Named names) {
        organisationName = names.name();
        organisationCode = names.code();
        communeName = names.communeName();
        sector = names.sector();
    }

    /** Takes what was typed; what a manager let stand falls when the visit is no longer the one that was let stand. */
    public void type(ItemDraft draft, List<String> names) {
        boolean other = overrideReason != null
                && (kind != draft.kind() || basis != draft.basis() || !evidence.equals(draft.evidence())
                        || !topics.equals(Lists.names(draft.topics())));
        kind = draft.kind();
        topics = Lists.names(draft.topics());
        periodFrom = draft.periodFrom();
        periodTo = draft.periodTo();
        month = draft.month();
        days = draft.days();
        leadUnit = draft.leadUnit();
        leader = draft.leader();
        members = draft.members();
        coAgencies = Lists.ids(draft.coAgencies());
        coAgencyNames = Lists.lines(names);
        mode = draft.mode();
        basis = draft.basis();
        evidence = draft.evidence();
        budget = draft.budget();
        note = draft.note();
        if (other) {
            overrideReason = null;
            overriddenBy = null;
        }
    }

    public void letStand(String reason, String by) {
        overrideReason = reason;
        overriddenBy = by;
    }

    public void found(OverlapState state) {
        overlap = state;
    }

    public void remove() {
        removed = true;
    }

    public void settle(ItemOutcome became, @Nullable String reason) {
        outcome = became;
        outcomeReason = reason;
    }

    /** As it was in the version that holds again. */
    public void restore(FrozenItem frozen) {
        type(frozen.draft(), frozen.coAgencyNames());
        named(new Named(frozen.organisationName(), frozen.organisationCode(), frozen.communeName(), sector));
        overrideReason = frozen.overrideReason();
        removed = false;
    }

    /** It stood in a version that was approved before the one being written: its booking holds until that one is decided. */
    public boolean approvedBefore(int versionNo) {
        return sinceVersion < versionNo;
    }

    public ItemId id() {
        return new ItemId(id);
    }

    public PlanId plan() {
        return new PlanId(planId);
    }

    public int year() {
        return year;
    }

    public OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    public String organisationName() {
        return organisationName;
    }

    public boolean overridden() {
        return overrideReason != null;
    }

    public OverlapState overlap() {
        return overlap;
    }

    public ItemOutcome outcome() {
        return outcome;
    }

    public boolean removed() {
        return removed;
    }

    public int version() {
        return version == null ? 0 : version;
    }

    public ItemDraft draft() {
        return new ItemDraft(
                organisation(), kind, Lists.topics(topics), periodFrom, periodTo, month, days, leadUnit, leader, members,
                Lists.agencies(coAgencies), mode, basis, evidence, budget, note);
    }

    public FrozenItem frozen() {
        return new FrozenItem(
                id(), organisationName, organisationCode, communeName, draft(), Lists.lines(coAgencyNames), overrideReason);
    }

    public ItemRow row(OverlapState state, OverlapFinding finding) {
        return new ItemRow(
                id(), version(), organisationName, organisationCode, communeName, sector, draft(),
                Lists.lines(coAgencyNames), state, finding, overrideReason, overriddenBy, outcome, outcomeReason, removed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanItem item && Objects.equals(id, item.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
