package coop.portal.fieldwork.persistence;

import coop.portal.fieldwork.model.FieldworkDraft;
import coop.portal.inspections.model.InspectionBasis;
import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.InspectionMode;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What the decision says, column by column. */
@Embeddable
class DecisionText {

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private InspectionKind kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private InspectionMode mode;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private InspectionBasis basis;

    private String evidence;
    private String topics;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String grounds;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String scope;

    private @Nullable LocalDate periodFrom;
    private @Nullable LocalDate periodTo;
    private @Nullable Integer days;
    private @Nullable LocalDate plannedFrom;

    @SuppressWarnings("NullAway.Init")
    DecisionText() {}

    void say(FieldworkDraft draft) {
        kind = draft.kind();
        mode = draft.mode();
        basis = draft.basis();
        evidence = draft.evidence();
        topics = Lists.names(draft.topics());
        grounds = draft.grounds();
        scope = draft.scope();
        periodFrom = draft.periodFrom();
        periodTo = draft.periodTo();
        days = draft.days();
        plannedFrom = draft.plannedFrom();
    }

    FieldworkDraft draft() {
        return new FieldworkDraft(
                kind, mode, basis, evidence, Lists.topics(topics), grounds, scope, periodFrom, periodTo, days, plannedFrom);
    }
}
