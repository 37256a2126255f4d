package coop.portal.inspections.persistence;

import coop.portal.access.scope.ScopedBy;
import coop.portal.inspections.model.SignalDraft;
import coop.portal.inspections.model.SignalId;
import coop.portal.inspections.model.SignalKind;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.OrganisationId;
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

/** What an agency has heard of an organisation. It is not changed afterwards, only withdrawn. */
@Entity
@Table(name = "inspection_signal")
@ScopedBy(agency = "agencyId")
public class Signal {

    @Id
    private Long id;

    private long organisationId;
    private String organisationName;
    private String communeName;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SignalKind kind;

    private LocalDate heardOn;
    private int year;
    private String topics;
    private String source;
    private String reference;
    private String note;
    private Long agencyId;
    private String agencyName;
    private long recordedBy;
    private String recordedByName;
    private LocalDateTime recordedAt;
    private boolean withdrawn;
    private @Nullable String withdrawalReason;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Signal() {}

    /** Who recorded it, for which agency. */
    public record Recorder(UserId user, String name, AgencyId agency, String agencyName) {}

    public static Signal record(
            OrganisationId organisation, PlanItem.Named named, SignalDraft draft, LocalDate heardOn, Recorder by, LocalDateTime now) {
        Signal signal = new Signal();
        signal.id = SignalId.next().value();
        signal.organisationId = organisation.value();
        signal.organisationName = named.name();
        signal.communeName = named.communeName();
        signal.kind = draft.kind();
        signal.heardOn = heardOn;
        signal.year = heardOn.getYear();
        signal.topics = Lists.names(draft.topics());
        signal.source = draft.source();
        signal.reference = draft.reference();
        signal.note = draft.note();
        signal.agencyId = by.agency().value();
        signal.agencyName = by.agencyName();
        signal.recordedBy = by.user().value();
        signal.recordedByName = by.name();
        signal.recordedAt = now;
        return signal;
    }

    public void withdraw(String reason) {
        withdrawn = true;
        withdrawalReason = reason;
    }

    public SignalId id() {
        return new SignalId(id);
    }

    public OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    public String organisationName() {
        return organisationName;
    }

    public AgencyId agency() {
        return new AgencyId(agencyId);
    }

    public boolean withdrawn() {
        return withdrawn;
    }
}
