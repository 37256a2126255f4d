package coop.portal.dissolution.model;

/** The terms that run in a case, by what they are for (domain 3.4–3.6, 3.9). */
public enum DeadlineKind {
    VERIFY(Duty.OURS, false),
    CONSOLIDATION(Duty.OURS, false),
    SEND_RESOLUTION(Duty.THEIRS, true),
    PUBLISH(Duty.OURS, true),
    COMPLIANCE_WAIT(Duty.WAIT, true),
    PUBLISH_NOTICE(Duty.OURS, true),
    EXPLANATION(Duty.WAIT, true),
    REVOKE(Duty.OURS, true),
    DUTIES(Duty.THEIRS, true),
    SILENT(Duty.WAIT, true),
    SILENT_RESULT(Duty.OURS, true),
    DOSSIER(Duty.THEIRS, true),
    TAX_OPINION(Duty.WAIT, true),
    RESULT(Duty.OURS, true),
    RESTORE(Duty.OURS, true),
    PUBLISH_RESTORE(Duty.OURS, true);

    /** Whom a term binds. */
    public enum Duty {
        /** The agencies of the State. */
        OURS,
        /** The organisation. */
        THEIRS,
        /** Nobody: something may be done once it has passed. */
        WAIT
    }

    private final Duty duty;
    private final boolean legal;

    DeadlineKind(Duty duty, boolean legal) {
        this.duty = duty;
        this.legal = legal;
    }

    public boolean ours() {
        return duty == Duty.OURS;
    }

    /** It is the law's and runs whatever happens; one of the province's own stands still while the case is on hold. */
    public boolean legal() {
        return legal;
    }
}
