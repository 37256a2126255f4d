package coop.portal.inspections.persistence;

import coop.portal.inspections.model.InspectionBasis;
import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.InspectionMode;
import coop.portal.inspections.model.ItemDraft;
import coop.portal.kernel.OrganisationId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The part of a line that people type. */
@Embeddable
class TypedVisit {

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private InspectionKind kind;

    private String topics;
    private @Nullable LocalDate periodFrom;
    private @Nullable LocalDate periodTo;
    private @Nullable Integer month;
    private @Nullable Integer days;
    private String leadUnit;
    private String leader;
    private String members;
    private String coAgencies;
    private String coAgencyNames;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private InspectionMode mode;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private InspectionBasis basis;

    private String evidence;
    private @Nullable BigDecimal budget;
    private String note;

    @SuppressWarnings("NullAway.Init")
    protected TypedVisit() {}

    static TypedVisit of(ItemDraft draft, List<String> coAgencyNames) {
        TypedVisit typed = new TypedVisit();
        typed.kind = draft.kind();
        typed.topics = Lists.names(draft.topics());
        typed.periodFrom = draft.periodFrom();
        typed.periodTo = draft.periodTo();
        typed.month = draft.month();
        typed.days = draft.days();
        typed.leadUnit = draft.leadUnit();
        typed.leader = draft.leader();
        typed.members = draft.members();
        typed.coAgencies = Lists.ids(draft.coAgencies());
        typed.coAgencyNames = Lists.lines(coAgencyNames);
        typed.mode = draft.mode();
        typed.basis = draft.basis();
        typed.evidence = draft.evidence();
        typed.budget = draft.budget();
        typed.note = draft.note();
        return typed;
    }

    /** What a manager weighs when they let a visit stand is the same. */
    boolean sameGround(TypedVisit other) {
        return kind == other.kind && basis == other.basis && evidence.equals(other.evidence) && topics.equals(other.topics);
    }

    ItemDraft draft(OrganisationId organisation) {
        return new ItemDraft(
                organisation, kind, Lists.topics(topics), periodFrom, periodTo, month, days, leadUnit, leader, members,
                Lists.agencies(coAgencies), mode, basis, evidence, budget, note);
    }

    List<String> coAgencyNames() {
        return Lists.lines(coAgencyNames);
    }
}
