package coop.portal.inspections.persistence;

import coop.portal.access.scope.ScopedBy;
import coop.portal.inspections.model.CarriedFrom;
import coop.portal.inspections.model.FrozenItem;
import coop.portal.inspections.model.ItemDraft;
import coop.portal.inspections.model.ItemId;
import coop.portal.inspections.model.ItemOutcome;
import coop.portal.inspections.model.ItemRow;
import coop.portal.inspections.model.OverlapFinding;
import coop.portal.inspections.model.OverlapState;
import coop.portal.inspections.model.PlanId;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.OrganisationId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
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

    @Embedded
    private TypedVisit typed;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private OverlapState overlap;

    private @Nullable String overrideReason;
    private @Nullable String overriddenBy;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ItemOutcome outcome;

    private @Nullable String outcomeReason;
    private @Nullable Long carriedFrom;
    private @Nullable Integer carriedFromYear;
    private @Nullable String carriedReason;
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
        item.typed = TypedVisit.of(draft, coAgencyNames);
        item.overlap = OverlapState.NONE;
        item.outcome = ItemOutcome.PLANNED;
        item.sinceVersion = plan.versionNo();
        return item;
    }

    public void named(Named names) {
        organisationName = names.name();
        organisationCode = names.code();
        communeName = names.communeName();
        sector = names.sector();
    }

    /** Takes what was typed; what a manager let stand falls when the visit is no longer the one that was let stand. */
    public void type(ItemDraft draft, List<String> coAgencyNames) {
        TypedVisit now = TypedVisit.of(draft, coAgencyNames);
        if (!now.sameGround(typed)) {
            overrideReason = null;
            overriddenBy = null;
        }
        typed = now;
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

    /** It is planned anew, having been in the plan of an earlier year. */
    public void carriedFrom(CarriedFrom origin) {
        carriedFrom = origin.item().value();
        carriedFromYear = origin.year();
        carriedReason = origin.reason();
    }

    /** As it was in the version that holds again. */
    public void restore(FrozenItem frozen) {
        type(frozen.draft(), frozen.coAgencyNames());
        if (frozen.overrideReason() != null && overrideReason == null) {
            overrideReason = frozen.overrideReason();
        }
        removed = false;
    }

    /** It stood in a version approved before this one: its booking holds until this one is decided. */
    public boolean approvedBefore(int versionNo) {
        return sinceVersion < versionNo;
    }

    public ItemId id() {
        return new ItemId(id);
    }

    public PlanId plan() {
        return new PlanId(planId);
    }

    public AgencyId agency() {
        return new AgencyId(agencyId);
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
        return typed.draft(organisation());
    }

    public FrozenItem frozen() {
        return new FrozenItem(
                id(), organisationName, organisationCode, communeName, draft(), typed.coAgencyNames(), overrideReason);
    }

    private @Nullable CarriedFrom origin() {
        return carriedFrom == null || carriedFromYear == null || carriedReason == null
                ? null
                : new CarriedFrom(new ItemId(carriedFrom), carriedFromYear, carriedReason);
    }

    public ItemRow row(OverlapState state, OverlapFinding finding) {
        return new ItemRow(
                id(), version(), organisationName, organisationCode, communeName, sector, draft(), typed.coAgencyNames(),
                state, finding, overrideReason, overriddenBy, outcome, outcomeReason, origin(), removed);
    }
}
