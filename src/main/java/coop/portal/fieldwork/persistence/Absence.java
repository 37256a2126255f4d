package coop.portal.fieldwork.persistence;

import coop.portal.access.scope.ScopedBy;
import coop.portal.fieldwork.model.AbsenceDraft;
import coop.portal.fieldwork.model.AbsenceId;
import coop.portal.fieldwork.model.AbsenceKind;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.UserId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Days on which somebody of an agency is not there. */
@Entity
@Table(name = "fieldwork_absence")
@ScopedBy(agency = "agencyId")
public class Absence {

    @Id
    private Long id;

    private Long agencyId;
    private long userId;
    private String name;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AbsenceKind kind;

    private LocalDate fromDay;
    private LocalDate toDay;
    private String note;
    private int edits;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Absence() {}

    /** Of a draft that the rules have passed. */
    public static Absence of(AgencyId agency, String name, AbsenceDraft draft) {
        Absence absence = new Absence();
        absence.id = AbsenceId.next().value();
        absence.agencyId = agency.value();
        absence.userId = Objects.requireNonNull(draft.user()).value();
        absence.name = name;
        absence.say(draft);
        return absence;
    }

    /** Takes over a draft that the rules have passed; whose absence it is stays. */
    public void change(AbsenceDraft draft) {
        say(draft);
        edits++;
    }

    private void say(AbsenceDraft draft) {
        kind = Objects.requireNonNull(draft.kind());
        fromDay = Objects.requireNonNull(draft.from());
        toDay = Objects.requireNonNull(draft.to());
        note = draft.note();
    }

    public AbsenceId id() {
        return new AbsenceId(id);
    }

    public AgencyId agency() {
        return new AgencyId(agencyId);
    }

    public UserId user() {
        return new UserId(userId);
    }

    public String name() {
        return name;
    }

    public AbsenceDraft draft() {
        return new AbsenceDraft(user(), kind, fromDay, toDay, note);
    }

    public int version() {
        return version == null ? 0 : version;
    }
}
