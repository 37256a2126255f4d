package coop.portal.fieldwork.model;

import static coop.portal.fieldwork.model.FieldworkAction.EXTEND;
import static coop.portal.fieldwork.model.FieldworkAction.PAUSE;
import static coop.portal.fieldwork.model.FieldworkAction.PROLONG_DRAFT;
import static coop.portal.fieldwork.model.FieldworkAction.PROLONG_REPORT;
import static coop.portal.fieldwork.model.FieldworkAction.REFER;
import static coop.portal.fieldwork.model.FieldworkAction.STOP;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The grounds on which the law lets a fieldwork be extended, paused, stopped or referred, for checks and for inspections. */
public enum StepGround {
    COMPLEX(Set.of(EXTEND, PROLONG_REPORT, PROLONG_DRAFT), "NĐ217 13.2", "LTT 20.1, 33.4, 34.5"),
    DIFFICULT_TRAVEL(Set.of(EXTEND), "NĐ217 13.2", "LTT 20.1"),
    FORCE_MAJEURE(Set.of(PAUSE), "NĐ217 7.2đ", "LTT 30.1a"),
    URGENT_DUTY(Set.of(PAUSE), null, "LTT 30.1b"),
    SUBJECT_ASKED(Set.of(PAUSE), null, "LTT 30.1c"),
    SUBJECT_GONE(Set.of(STOP), "NĐ217 7.2đ", "LTT 31.1a"),
    ALREADY_INSPECTED(Set.of(STOP), "NĐ217 7.2đ", "LTT 31.1b"),
    CRIMINAL_CASE(Set.of(STOP), "NĐ217 7.2đ", "LTT 31.1c"),
    AUTHORITY_ASKED(Set.of(STOP), "NĐ217 7.2đ", "LTT 31.1d"),
    OVERLAP_SETTLED(Set.of(STOP), null, "LTT 31.1đ"),
    TO_INSPECTORATE(Set.of(REFER), "NĐ217 15.3c", null),
    TO_INVESTIGATORS(Set.of(REFER), "NĐ217 15.3d", "LTT 29.2");

    private final Set<FieldworkAction> acts;
    private final @Nullable String forChecks;
    private final @Nullable String forInspections;

    StepGround(Set<FieldworkAction> acts, @Nullable String forChecks, @Nullable String forInspections) {
        this.acts = acts;
        this.forChecks = forChecks;
        this.forInspections = forInspections;
    }

    /** The article, none where the law does not know it for this kind. */
    public @Nullable String article(boolean inspection) {
        return inspection ? forInspections : forChecks;
    }

    public boolean grounds(FieldworkAction act, boolean inspection) {
        return acts.contains(act) && article(inspection) != null;
    }

    public static List<StepGround> of(FieldworkAction act, boolean inspection) {
        return Arrays.stream(values()).filter(ground -> ground.grounds(act, inspection)).toList();
    }
}
