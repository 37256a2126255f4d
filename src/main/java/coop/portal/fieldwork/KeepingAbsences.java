package coop.portal.fieldwork;

import coop.portal.access.Actor;
import coop.portal.access.Staff;
import coop.portal.access.model.Colleague;
import coop.portal.fieldwork.model.AbsenceDraft;
import coop.portal.fieldwork.model.AbsenceEvent;
import coop.portal.fieldwork.model.AbsenceId;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkPermissions;
import coop.portal.fieldwork.model.OnSite;
import coop.portal.fieldwork.persistence.Absence;
import coop.portal.fieldwork.persistence.Absences;
import coop.portal.fieldwork.persistence.AwayDays;
import coop.portal.fieldwork.persistence.Teams;
import coop.portal.fieldwork.rules.AbsenceRules;
import coop.portal.fieldwork.rules.MovingPolicy;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.Remark;
import coop.portal.kernel.StaleException;
import coop.portal.kernel.UserId;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People say when they are not there; the manager of an agency says it for anybody of it. */
@Service
@Transactional
@RolesAllowed(FieldworkPermissions.ABSENCE_OWN)
public class KeepingAbsences {

    private static final FieldworkId NONE = new FieldworkId(0);

    private final Absences absences;
    private final AwayDays away;
    private final Teams teams;
    private final Staff staff;
    private final FieldworkDesk.Surroundings around;

    KeepingAbsences(Absences absences, AwayDays away, Teams teams, Staff staff, FieldworkDesk.Surroundings around) {
        this.absences = absences;
        this.away = away;
        this.teams = teams;
        this.staff = staff;
        this.around = around;
    }

    /** Whose absences whoever asks may write down: all of the agency, or only themselves. */
    @Transactional(readOnly = true)
    public List<Colleague> people() {
        Actor actor = around.actors().current();
        return staff.who(agency(actor), FieldworkPermissions.ABSENCE_OWN).stream()
                .filter(one -> actor.may(FieldworkPermissions.ABSENCE_KEEP) || one.id().equals(actor.user()))
                .toList();
    }

    /** What is to be said of it as it is typed: also which fieldwork the person is on during these days. */
    @Transactional(readOnly = true)
    public List<Remark> check(AbsenceDraft draft) {
        List<Remark> remarks = new ArrayList<>(AbsenceRules.check(draft));
        if (remarks.isEmpty()) {
            Colleague who = person(draft);
            teams.clashes(NONE, List.of(who.id()), days(draft)).values().stream()
                    .flatMap(List::stream)
                    .forEach(clash -> remarks.add(MovingPolicy.meets(who.name(), clash)));
        }
        return remarks;
    }

    public AbsenceId record(AbsenceDraft typed) {
        AbsenceDraft draft = typed.tidy();
        RefusedException.mustNotStop(AbsenceRules.check(draft));
        Colleague who = person(draft);
        Absence absence = Absence.of(agency(around.actors().current()), who.name(), draft);
        onlyOnce(who.id(), absence.id(), draft);
        absences.save(absence);
        tell(absence, AbsenceEvent.Act.RECORDED, null, draft);
        return absence.id();
    }

    /** Whose absence it is stays. */
    public void change(AbsenceId id, int version, AbsenceDraft typed) {
        Absence absence = find(id, version);
        AbsenceDraft before = absence.draft();
        AbsenceDraft draft = new AbsenceDraft(absence.user(), typed.kind(), typed.from(), typed.to(), typed.note()).tidy();
        RefusedException.mustNotStop(AbsenceRules.check(draft));
        if (draft.equals(before)) {
            return;
        }
        onlyOnce(absence.user(), id, draft);
        absence.change(draft);
        absences.save(absence);
        absences.flush();
        tell(absence, AbsenceEvent.Act.CHANGED, before, draft);
    }

    public void remove(AbsenceId id, int version) {
        Absence absence = find(id, version);
        absences.delete(absence);
        absences.flush();
        tell(absence, AbsenceEvent.Act.REMOVED, absence.draft(), null);
    }

    private Absence find(AbsenceId id, int version) {
        Actor actor = around.actors().current();
        Absence absence = absences.findById(id.value())
                .filter(one -> actor.is(one.agency()))
                .orElseThrow(() -> new NotFoundException("absence"));
        if (!actor.may(FieldworkPermissions.ABSENCE_KEEP) && !absence.user().equals(actor.user())) {
            throw new RefusedException("fieldwork.refusal.absence-of-another");
        }
        if (absence.version() != version) {
            throw new StaleException("absence " + id.text());
        }
        return absence;
    }

    private Colleague person(AbsenceDraft draft) {
        return people().stream()
                .filter(one -> one.id().equals(draft.user()))
                .findFirst()
                .orElseThrow(() -> new RefusedException("fieldwork.refusal.absence-of-another"));
    }

    private void onlyOnce(UserId user, AbsenceId but, AbsenceDraft draft) {
        if (away.meetsAnother(user, but, days(draft))) {
            throw new RefusedException("fieldwork.refusal.absence-twice");
        }
    }

    private static OnSite days(AbsenceDraft draft) {
        return new OnSite(Objects.requireNonNull(draft.from()), Objects.requireNonNull(draft.to()));
    }

    private static AgencyId agency(Actor actor) {
        if (actor.agency() == null) {
            throw new RefusedException("fieldwork.refusal.no-agency");
        }
        return actor.agency();
    }

    private void tell(
            Absence absence, AbsenceEvent.Act act, @Nullable AbsenceDraft before,
            @Nullable AbsenceDraft after) {
        around.events().publishEvent(
                new AbsenceEvent(absence.id(), absence.name(), act, TrailWords.absences(before, after)));
    }
}
