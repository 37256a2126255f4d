package coop.portal.access.persistence;

import coop.portal.access.model.AssignmentDraft;
import coop.portal.access.model.AssignmentId;
import coop.portal.access.model.JobRole;
import coop.portal.access.model.ScopeKind;
import coop.portal.access.scope.Unscoped;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.UnitId;
import coop.portal.kernel.UserId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a person does: a job role at an agency, over which rows, from when to when, by which document (TT09 art. 9). */
@Entity
@Table(name = "user_assignment")
@Unscoped("assignments decide the scope, they do not lie in one; only administrators and the person itself get at them")
public class Assignment {

    @Id
    private long id;

    private long userId;

    @Enumerated(EnumType.STRING)
    private JobRole jobRole = JobRole.VIEWER;

    private long agencyId;

    @Enumerated(EnumType.STRING)
    private ScopeKind scopeKind = ScopeKind.AGENCY;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "user_assignment_commune", joinColumns = @JoinColumn(name = "assignment_id"))
    @Column(name = "unit_id")
    private Set<Long> communes = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "user_assignment_sector", joinColumns = @JoinColumn(name = "assignment_id"))
    @Column(name = "sector")
    private Set<String> sectors = new HashSet<>();

    private LocalDate validFrom = LocalDate.MIN;
    private @Nullable LocalDate validTo;
    private String documentNo = "";
    private @Nullable LocalDateTime withdrawn;
    private LocalDateTime created = LocalDateTime.MIN;

    @Version
    private int version;

    protected Assignment() {}

    public static Assignment of(AssignmentId id, UserId user, AssignmentDraft draft, LocalDateTime now) {
        Assignment assignment = new Assignment();
        assignment.id = id.value();
        assignment.userId = user.value();
        assignment.created = now;
        assignment.change(draft);
        return assignment;
    }

    /** Takes over a draft that the rules have passed. */
    public void change(AssignmentDraft draft) {
        jobRole = draft.role();
        agencyId = draft.agency().value();
        scopeKind = draft.scope();
        communes.clear();
        draft.communes().forEach(unit -> communes.add(unit.value()));
        sectors.clear();
        sectors.addAll(draft.sectors());
        validFrom = draft.from();
        validTo = draft.to();
        documentNo = draft.documentNo();
    }

    public void withdraw(LocalDateTime now) {
        withdrawn = now;
    }

    public boolean validOn(LocalDate day) {
        return withdrawn == null && !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public AssignmentId id() {
        return new AssignmentId(id);
    }

    public UserId user() {
        return new UserId(userId);
    }

    public JobRole role() {
        return jobRole;
    }

    public AgencyId agency() {
        return new AgencyId(agencyId);
    }

    public AssignmentDraft asDraft() {
        return new AssignmentDraft(
                jobRole,
                agency(),
                scopeKind,
                communes.stream().map(UnitId::new).collect(Collectors.toUnmodifiableSet()),
                Set.copyOf(sectors),
                validFrom,
                validTo,
                documentNo);
    }

    public @Nullable LocalDateTime withdrawn() {
        return withdrawn;
    }

    public int version() {
        return version;
    }
}
