package coop.portal.dissolution.persistence;

import coop.portal.access.scope.ScopedBy;
import coop.portal.dissolution.model.CaseEvent;
import coop.portal.dissolution.model.CaseId;
import coop.portal.dissolution.model.CaseOutcome;
import coop.portal.dissolution.model.CaseRoute;
import coop.portal.dissolution.model.CaseRow;
import coop.portal.dissolution.model.CaseStage;
import coop.portal.dissolution.model.CaseTerm;
import coop.portal.dissolution.model.DeadlineKind;
import coop.portal.dissolution.model.LegalRegime;
import coop.portal.dissolution.rules.CaseFile;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Subject;
import coop.portal.registry.model.OrganisationRef;
import coop.portal.registry.model.Sector;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One case: where it stands, and what the list shows of it. What the law looks at beside that is in {@link CaseMemory}. */
@Entity
@Table(name = "dissolution_case")
@ScopedBy(commune = "communeId", sector = "sector")
public class DissolutionCase {

    @Id
    private Long id;

    private String caseNo;
    private Long organisationId;
    private String organisationName;
    private String organisationCode;
    private boolean ofGroup;
    private Long communeId;
    private String communeName;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Sector sector;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private LegalRegime regime;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CaseStage stage;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable CaseRoute route;

    private String grounds;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable CaseOutcome outcome;

    private String evidence;
    private LocalDate openedOn;
    private @Nullable LocalDate closedOn;
    private String holderName;
    private boolean held;
    private @Nullable LocalDate nextDue;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable DeadlineKind nextDueFor;

    private LocalDateTime changedAt;
    private int edits;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected DissolutionCase() {}

    /** How a case begins: its number, by which evidence, and who has it. */
    public record Beginning(String caseNo, String evidence, String holder, LocalDateTime now) {}

    public static DissolutionCase open(OrganisationRef about, Beginning beginning, CaseFile file) {
        DissolutionCase fresh = new DissolutionCase();
        fresh.id = CaseId.next().value();
        fresh.caseNo = beginning.caseNo();
        fresh.organisationId = about.id().value();
        fresh.organisationName = about.name();
        fresh.organisationCode = about.code() == null ? "" : about.code();
        fresh.ofGroup = file.group();
        fresh.communeId = about.commune().value();
        fresh.communeName = about.communeName();
        fresh.sector = about.sector();
        fresh.regime = file.regime();
        fresh.evidence = beginning.evidence();
        fresh.openedOn = beginning.now().toLocalDate();
        fresh.holderName = beginning.holder();
        fresh.become(file, null, beginning.now());
        return fresh;
    }

    /** Stands where the law has let it go. */
    public void become(CaseFile file, @Nullable CaseOutcome ended, LocalDateTime now) {
        stage = file.stage();
        route = file.route();
        grounds = Lists.names(file.grounds());
        outcome = ended == null ? outcome : ended;
        closedOn = file.stage().ended() ? now.toLocalDate() : null;
        held = file.held();
        CaseTerm next = file.terms().stream()
                .filter(term -> term.running() && term.kind().ours() && term.due() != null)
                .min(Comparator.comparing(term -> Objects.requireNonNull(term.due())))
                .orElse(null);
        nextDue = next == null ? null : next.due();
        nextDueFor = next == null ? null : next.kind();
        touched(now);
    }

    public void heldBy(String name) {
        holderName = name;
    }

    /** Something changed: whoever looked at it before looks again. */
    public void touched(LocalDateTime now) {
        edits++;
        changedAt = now;
    }

    /** The case as the law sees it, with what {@link CaseMemory} knows of it. */
    public CaseFile file(CaseFile remembered) {
        return new CaseFile(
                ofGroup, regime, stage, route, Lists.grounds(grounds), remembered.facts(), remembered.terms(), remembered.hands(),
                remembered.heldDays());
    }

    public CaseRow row() {
        return new CaseRow(
                id(), caseNo, organisationName, communeName, stage, route, outcome, held, holderName, openedOn, nextDueFor, nextDue,
                Lists.grounds(grounds), changedAt);
    }

    public Subject subject() {
        return new Subject(CaseEvent.TYPE, id().text(), caseNo + " \u00b7 " + organisationName);
    }

    public CaseId id() {
        return new CaseId(id);
    }

    public OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    public String organisationCode() {
        return organisationCode;
    }

    public String evidence() {
        return evidence;
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    public int version() {
        return version == null ? 0 : version;
    }
}
