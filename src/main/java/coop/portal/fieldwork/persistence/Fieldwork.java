package coop.portal.fieldwork.persistence;

import coop.portal.access.scope.ScopedBy;
import coop.portal.fieldwork.model.Conductor;
import coop.portal.fieldwork.model.DeadlineKind;
import coop.portal.fieldwork.model.FieldworkAction;
import coop.portal.fieldwork.model.FieldworkDraft;
import coop.portal.fieldwork.model.FieldworkEvent;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkInput;
import coop.portal.fieldwork.model.FieldworkStage;
import coop.portal.fieldwork.rules.FieldworkFacts;
import coop.portal.fieldwork.rules.FieldworkLifecycle;
import coop.portal.fieldwork.rules.FieldworkTerms;
import coop.portal.inspections.model.ItemId;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.OrganisationId;
import jakarta.persistence.Embedded;
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

/** One fieldwork. It asks the lifecycle before it moves. */
@Entity
@Table(name = "fieldwork")
@ScopedBy(agency = "agencyId")
public class Fieldwork {

    @Id
    private Long id;

    private Long agencyId;
    private String agencyName;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Conductor conductor;

    private int year;
    private @Nullable Integer month;
    private Long organisationId;
    private String organisationName;
    private String organisationCode;
    private String communeName;
    private @Nullable Long itemId;

    @Embedded
    private DecisionText decision = new DecisionText();

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private FieldworkStage stage;

    private @Nullable LocalDate lastOn;
    private @Nullable String leaderName;

    @Embedded
    private Course course = new Course();

    private @Nullable LocalDate nextDue;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable DeadlineKind nextDueFor;

    private LocalDateTime changedAt;
    private int edits;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Fieldwork() {}

    /** Whose it is. */
    public record Owner(AgencyId agency, String agencyName, Conductor conductor) {}

    /** Whom it is about, as the registry called them on the day. */
    public record Subject(OrganisationId organisation, String name, String code, String communeName) {}

    /** The line of the plan with its year and month; without a line the year and month of the day. */
    public record Place(@Nullable ItemId item, int year, @Nullable Integer month) {}

    public static Fieldwork open(Owner owner, Subject subject, Place place, FieldworkDraft draft, LocalDateTime now) {
        Fieldwork work = new Fieldwork();
        work.id = FieldworkId.next().value();
        work.agencyId = owner.agency().value();
        work.agencyName = owner.agencyName();
        work.conductor = owner.conductor();
        work.organisationId = subject.organisation().value();
        work.organisationName = subject.name();
        work.organisationCode = subject.code();
        work.communeName = subject.communeName();
        work.itemId = place.item() == null ? null : place.item().value();
        work.year = place.year();
        work.month = place.month();
        work.stage = place.item() == null ? FieldworkStage.DECISION_DRAFT : FieldworkStage.PLANNED;
        work.decision.say(draft);
        work.changedAt = now;
        return work;
    }

    /** Its stage before the act. @throws coop.portal.kernel.RefusedException with the law's reasons */
    public FieldworkStage move(FieldworkAction action, FieldworkFacts facts, FieldworkInput input, LocalDateTime now) {
        FieldworkStage before = stage;
        stage = FieldworkLifecycle.of().decide(stage, action, facts).orRefuse();
        course.take(action, input);
        if (input.on() != null && action != FieldworkAction.APPRAISE) {
            lastOn = input.on();
        }
        touched(now);
        return before;
    }

    public void rewrite(FieldworkDraft draft) {
        decision.say(draft);
    }

    public void ledBy(@Nullable String name) {
        leaderName = name;
    }

    public void issuedBy(String name, @Nullable String whyBesideAnother) {
        course.issuedBy(name, whyBesideAnother);
    }

    /** The next day that whoever conducts it has to keep. */
    public void next(@Nullable DeadlineKind what, @Nullable LocalDate due) {
        nextDueFor = what;
        nextDue = due;
    }

    /** Something changed: whoever looked at it before looks again. */
    public void touched(LocalDateTime now) {
        edits++;
        changedAt = now;
    }

    public FieldworkEvent.Of event() {
        return new FieldworkEvent.Of(id(), label(organisationName, year), organisation());
    }

    /** How people call it. */
    static String label(String organisationName, int year) {
        return organisationName + " \u00b7 " + year;
    }

    public FieldworkTerms.Kind kind() {
        return new FieldworkTerms.Kind(draft().inspection(), conductor);
    }

    public FieldworkId id() {
        return new FieldworkId(id);
    }

    public AgencyId agency() {
        return new AgencyId(agencyId);
    }

    public String agencyName() {
        return agencyName;
    }

    public Conductor conductor() {
        return conductor;
    }

    public Place place() {
        return new Place(itemId == null ? null : new ItemId(itemId), year, month);
    }

    public OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    public Subject about() {
        return new Subject(organisation(), organisationName, organisationCode, communeName);
    }

    public FieldworkDraft draft() {
        return decision.draft();
    }

    public FieldworkStage stage() {
        return stage;
    }

    public Course course() {
        return course;
    }

    /** The day of the latest step that has one. */
    public @Nullable LocalDate lastOn() {
        return lastOn;
    }

    public int version() {
        return version == null ? 0 : version;
    }
}
