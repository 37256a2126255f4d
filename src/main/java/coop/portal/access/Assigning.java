package coop.portal.access;

import coop.portal.access.model.AccessPermissions;
import coop.portal.access.model.AccountAct;
import coop.portal.access.model.AccountEvent;
import coop.portal.access.model.AssignmentDraft;
import coop.portal.access.model.AssignmentId;
import coop.portal.access.model.JobRole;
import coop.portal.access.persistence.Account;
import coop.portal.access.persistence.Assignment;
import coop.portal.access.persistence.Assignments;
import coop.portal.access.rules.AssignmentRules;
import coop.portal.kernel.Change;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.Remark;
import coop.portal.kernel.StaleException;
import coop.portal.kernel.UserId;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says who works as what, where, over which rows and for how long; takes effect in open sessions at once. */
@Service
@Transactional
@RolesAllowed(AccessPermissions.USER_ADMINISTER)
public class Assigning {

    private final Assignments assignments;
    private final AccountStates states;
    private final RightsChanges changes;
    private final AssignmentWords words;
    private final PortalClock clock;
    private final boolean demo;

    Assigning(
            Assignments assignments,
            AccountStates states,
            RightsChanges changes,
            AssignmentWords words,
            PortalClock clock,
            @Value("${portal.demo:false}") boolean demo) {
        this.assignments = assignments;
        this.states = states;
        this.changes = changes;
        this.words = words;
        this.clock = clock;
        this.demo = demo;
    }

    /** What is wrong with a draft. @param changed the assignment that is changed, none for a new one */
    @Transactional(readOnly = true)
    public List<Remark> check(UserId user, AssignmentDraft draft, @Nullable AssignmentId changed) {
        List<AssignmentDraft> others = assignments.findByUserIdOrderByValidFromAscIdAsc(user.value()).stream()
                .filter(assignment -> assignment.withdrawn() == null && !assignment.id().equals(changed))
                .map(Assignment::asDraft)
                .toList();
        return AssignmentRules.check(draft, others, demo);
    }

    public AssignmentId assign(UserId user, AssignmentDraft draft) {
        Account account = changes.account(user);
        states.must(account, AccountAct.ASSIGN);
        RefusedException.mustNotStop(check(user, draft, null));
        Assignment assignment =
                assignments.save(Assignment.of(AssignmentId.next(), user, draft, clock.now()));
        changes.renew(user);
        changes.tell(account, AccountEvent.ASSIGNED, words.changes(null, draft), null);
        return assignment.id();
    }

    public void change(AssignmentId id, int version, AssignmentDraft draft) {
        Assignment assignment = open(id, version);
        Account account = changes.account(assignment.user());
        states.must(account, AccountAct.ASSIGN);
        RefusedException.mustNotStop(check(assignment.user(), draft, id));
        List<Change> made = words.changes(assignment.asDraft(), draft);
        if (!made.isEmpty()) {
            mustLeaveAnAdministrator(assignment, draft.role() != JobRole.SYS_ADMIN || draft.to() != null);
            assignment.change(draft);
            changes.renew(assignment.user());
            changes.tell(account, AccountEvent.ASSIGNMENT_CHANGED, made, null);
        }
    }

    public void withdraw(AssignmentId id, int version, String reason) {
        Assignment assignment = open(id, version);
        Account account = changes.account(assignment.user());
        states.must(account, AccountAct.ASSIGN);
        String why = Refusing.blank(reason, "access.refusal.reason-needed");
        mustLeaveAnAdministrator(assignment, true);
        changes.renew(assignment.user());
        assignment.withdraw(clock.now());
        states.endDelegations(id);
        changes.tell(account, AccountEvent.WITHDRAWN, words.changes(assignment.asDraft(), null), why);
    }

    private void mustLeaveAnAdministrator(Assignment assignment, boolean ends) {
        if (ends && assignment.role() == JobRole.SYS_ADMIN && states.isLastAdministrator(assignment.user())) {
            throw new RefusedException("access.refusal.last-administrator");
        }
    }

    private Assignment open(AssignmentId id, int version) {
        Assignment assignment = assignments.findById(id.value())
                .filter(found -> found.withdrawn() == null)
                .orElseThrow(() -> new NotFoundException("assignment " + id.text()));
        if (assignment.version() != version) {
            throw new StaleException("assignment " + id.text());
        }
        return assignment;
    }
}
