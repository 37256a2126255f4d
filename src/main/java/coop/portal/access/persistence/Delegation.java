package coop.portal.access.persistence;

import coop.portal.access.model.AssignmentId;
import coop.portal.access.model.DelegationDraft;
import coop.portal.access.model.DelegationId;
import coop.portal.access.scope.Unscoped;
import coop.portal.kernel.UserId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** One assignment lent to a colleague for some days by a document. */
@Entity
@Table(name = "delegation")
@Unscoped("delegations belong to the two people they bind; every read is narrowed to one of them")
public class Delegation {

    @Id
    private long id;

    private long fromUser;
    private long fromAssignment;
    private long toUser;
    private LocalDate validFrom = LocalDate.MIN;
    private LocalDate validTo = LocalDate.MIN;
    private String documentNo = "";
    private LocalDateTime created = LocalDateTime.MIN;
    private @Nullable LocalDateTime revoked;

    @Version
    private int version;

    protected Delegation() {}

    public static Delegation of(DelegationId id, UserId from, DelegationDraft draft, LocalDateTime now) {
        Delegation delegation = new Delegation();
        delegation.id = id.value();
        delegation.fromUser = from.value();
        delegation.fromAssignment = draft.assignment().value();
        delegation.toUser = draft.to().value();
        delegation.validFrom = draft.from();
        delegation.validTo = draft.until();
        delegation.documentNo = draft.documentNo();
        delegation.created = now;
        return delegation;
    }

    public void revoke(LocalDateTime now) {
        revoked = now;
    }

    public boolean validOn(LocalDate day) {
        return revoked == null && !day.isBefore(validFrom) && !day.isAfter(validTo);
    }

    public DelegationId id() {
        return new DelegationId(id);
    }

    public UserId from() {
        return new UserId(fromUser);
    }

    public AssignmentId assignment() {
        return new AssignmentId(fromAssignment);
    }

    public UserId to() {
        return new UserId(toUser);
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }

    public String documentNo() {
        return documentNo;
    }

    public @Nullable LocalDateTime revoked() {
        return revoked;
    }
}
