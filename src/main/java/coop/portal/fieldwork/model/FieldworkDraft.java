package coop.portal.fieldwork.model;

import coop.portal.inspections.model.InspectionBasis;
import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.InspectionMode;
import coop.portal.inspections.model.InspectionTopic;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the decision says, as it is typed (NĐ217 11.3; LTT 26.3); subject and team stand beside it.
 *
 * @param grounds căn cứ, line by line
 * @param scope phạm vi, nội dung
 * @param days the time limit on site
 * @param plannedFrom the day on which the team means to come
 */
public record FieldworkDraft(
        InspectionKind kind,
        InspectionMode mode,
        InspectionBasis basis,
        String evidence,
        Set<InspectionTopic> topics,
        String grounds,
        String scope,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable Integer days,
        @Nullable LocalDate plannedFrom) {

    public FieldworkDraft {
        topics = Set.copyOf(topics);
    }

    public boolean inspection() {
        return kind == InspectionKind.INSPECTION;
    }

    /** Without blanks around what was typed. */
    public FieldworkDraft tidy() {
        return new FieldworkDraft(
                kind, mode, basis, evidence.strip(), topics, grounds.strip(), scope.strip(), periodFrom, periodTo, days,
                plannedFrom);
    }

    /** The same, with the team coming on another day. */
    public FieldworkDraft from(LocalDate day) {
        return new FieldworkDraft(kind, mode, basis, evidence, topics, grounds, scope, periodFrom, periodTo, days, day);
    }
}
