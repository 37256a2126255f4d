package coop.portal.inspections.persistence;

import coop.portal.access.scope.ScopedBy;
import coop.portal.inspections.model.PlanAction;
import coop.portal.inspections.model.PlanEvent;
import coop.portal.inspections.model.PlanId;
import coop.portal.inspections.model.PlanKind;
import coop.portal.inspections.model.PlanStage;
import coop.portal.inspections.model.PlanText;
import coop.portal.inspections.model.StepInput;
import coop.portal.inspections.rules.KindPolicy;
import coop.portal.inspections.rules.PlanFacts;
import coop.portal.inspections.rules.PlanLifecycle;
import coop.portal.inspections.rules.Planner;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.Lifecycle;
import coop.portal.kernel.UserId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An agency's plan of a year. It asks the lifecycle before it moves, and knows which of its versions is issued. */
@Entity
@Table(name = "inspection_plan")
@ScopedBy(agency = "agencyId")
public class Plan {

    @Id
    private Long id;

    private Long agencyId;
    private String agencyName;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Planner planner;

    private int year;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PlanKind kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PlanStage stage;

    private int versionNo;
    private int approvalLevels;
    private @Nullable Integer issuedVersion;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String purpose;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String requirements;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String bases;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String arrangement;

    private @Nullable String decisionNumber;
    private @Nullable LocalDate decisionDate;
    private @Nullable LocalDate notifiedOn;
    private @Nullable String amendmentReason;
    private int itemCount;
    private long drafterId;
    private String drafterName;
    private int edits;
    private LocalDateTime changedAt;
    private LocalDateTime stageSince;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Plan() {}

    /** Whose plan it is. */
    public record Owner(AgencyId agency, String agencyName, Planner planner) {}

    public static Plan draft(Owner owner, int year, int approvalLevels, UserId drafter, String drafterName, LocalDateTime now) {
        Plan plan = new Plan();
        plan.id = PlanId.next().value();
        plan.agencyId = owner.agency().value();
        plan.agencyName = owner.agencyName();
        plan.planner = owner.planner();
        plan.year = year;
        plan.kind = KindPolicy.planKind(owner.planner());
        plan.stage = PlanStage.DRAFT;
        plan.versionNo = 1;
        plan.approvalLevels = approvalLevels;
        plan.drafterId = drafter.value();
        plan.drafterName = drafterName;
        plan.stageSince = now;
        plan.say(PlanText.EMPTY);
        plan.changedAt = now;
        return plan;
    }

    /** Its stage after the act. @throws coop.portal.kernel.RefusedException with the law's reasons */
    public PlanStage move(PlanAction action, PlanFacts facts, LocalDateTime now) {
        PlanStage next = lifecycle().decide(stage, action, facts).orRefuse();
        if (next != stage) {
            stageSince = now;
        }
        stage = next;
        touched(now);
        return next;
    }

    public Lifecycle<PlanStage, PlanAction, PlanFacts> lifecycle() {
        return PlanLifecycle.of(approvalLevels, versionNo > 1);
    }

    public void rewrite(PlanText text, LocalDateTime now) {
        say(text);
        touched(now);
    }

    /** Something about its lines changed: whoever looked at it before looks again. */
    public void touched(LocalDateTime now) {
        edits++;
        changedAt = now;
    }

    public void counts(int items) {
        itemCount = items;
    }

    public void decided(StepInput input) {
        decisionNumber = input.decisionNumber().isBlank() ? null : input.decisionNumber().strip();
        decisionDate = input.decisionDate();
    }

    public void issued(LocalDate notified) {
        issuedVersion = versionNo;
        notifiedOn = notified;
    }

    /** Begins the next version; the issued one holds until this one is issued. */
    public void amend(String reason, int levels) {
        versionNo++;
        approvalLevels = levels;
        amendmentReason = reason;
        decisionNumber = null;
        decisionDate = null;
        notifiedOn = null;
    }

    /** Goes back to the version that was issued. */
    public void dropAmendment(PlanText text, @Nullable String number, @Nullable LocalDate date, @Nullable LocalDate notified) {
        versionNo--;
        amendmentReason = null;
        decisionNumber = number;
        decisionDate = date;
        notifiedOn = notified;
        say(text);
    }

    public PlanEvent.Of event() {
        return new PlanEvent.Of(id(), year + " \u00b7 " + agencyName);
    }

    public PlanId id() {
        return new PlanId(id);
    }

    public AgencyId agency() {
        return new AgencyId(agencyId);
    }

    public String agencyName() {
        return agencyName;
    }

    public Planner planner() {
        return planner;
    }

    public int year() {
        return year;
    }

    public PlanKind kind() {
        return kind;
    }

    public PlanStage stage() {
        return stage;
    }

    public int versionNo() {
        return versionNo;
    }

    public boolean amendment() {
        return versionNo > 1;
    }

    public int approvalLevels() {
        return approvalLevels;
    }

    public @Nullable Integer issuedVersion() {
        return issuedVersion;
    }

    public PlanText text() {
        return new PlanText(purpose, requirements, bases, arrangement);
    }

    public @Nullable String decisionNumber() {
        return decisionNumber;
    }

    public @Nullable LocalDate decisionDate() {
        return decisionDate;
    }

    public @Nullable LocalDate notifiedOn() {
        return notifiedOn;
    }

    public @Nullable String amendmentReason() {
        return amendmentReason;
    }

    public int version() {
        return version == null ? 0 : version;
    }

    private void say(PlanText text) {
        purpose = text.purpose();
        requirements = text.requirements();
        bases = text.bases();
        arrangement = text.arrangement();
    }
}
