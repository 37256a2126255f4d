package coop.portal.documents.rules;

import static coop.portal.documents.model.PaperField.*;

import coop.portal.documents.model.FieldRow;
import coop.portal.documents.model.PaperField;
import coop.portal.documents.model.PaperKind;
import coop.portal.kernel.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which fields a kind of paper has, and which of them a template must not leave out. */
public final class FieldCatalogue {

    private static final Set<PaperField> HEAD = EnumSet.of(SUPERIOR, AGENCY, NUMBER, PLACE_AND_DATE, ISSUER, SUMMARY, AUTHORITY, SIGNER,
            RECIPIENTS, ACT, ORGANISATION, ORGANISATION_CODE, ORGANISATION_ADDRESS, REPRESENTATIVE, DECISION);

    private FieldCatalogue() {}

    /** All fields of a kind, in their order. */
    public static List<FieldRow> of(PaperKind kind) {
        EnumSet<PaperField> all = EnumSet.copyOf(HEAD);
        all.addAll(required(kind));
        all.addAll(optional(kind));
        return all.stream().map(field -> new FieldRow(field, required(kind).contains(field))).toList();
    }

    /** What is wrong with the names that stand in a template: each unknown and each missing one by its name. */
    public static List<Refusal> faults(PaperKind kind, Collection<String> names) {
        Set<String> known = new TreeSet<>(of(kind).stream().map(row -> row.field().written()).toList());
        List<Refusal> faults = new ArrayList<>();
        Set<String> unknown = new TreeSet<>(names);
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            faults.add(Refusal.of("documents.refusal.template.unknown", String.join(", ", unknown)));
        }
        List<String> missing = required(kind).stream()
                .map(PaperField::written)
                .filter(name -> !names.contains(name))
                .toList();
        if (!missing.isEmpty()) {
            faults.add(Refusal.of("documents.refusal.template.missing", String.join(", ", missing)));
        }
        return faults;
    }

    private static Set<PaperField> required(PaperKind kind) {
        EnumSet<PaperField> fields = switch (kind) {
            // NĐ217 11.3, LTT 26.3: basis, scope and contents, subject, time limit, team; of an inspection also the period
            case INSPECTION_DECISION -> EnumSet.of(BASES, CONTENTS, PERIOD, TIME_LIMIT, TEAM, RECIPIENTS, AUTHORITY);
            case CHECK_DECISION -> EnumSet.of(BASES, CONTENTS, TIME_LIMIT, TEAM, RECIPIENTS, AUTHORITY);
            // NĐ217 14.2
            case CONDUCT_PLAN -> EnumSet.of(
                    PURPOSE, REQUESTS, CONTENTS, PROGRAMME, MEETING_PLACE, METHOD, ASSIGNMENT, RESOURCES);
            // NĐ217 15.1
            case ANNOUNCEMENT_MINUTES -> EnumSet.of(DECISION, MEETING_TIME, MEETING_PLACE, TEAM, SUBJECT_PEOPLE);
            // NĐ217 15.3a: team, subject, others, contents, results, opinion of the subject, signatures
            case CHECK_MINUTES, INSPECTION_MINUTES -> EnumSet.of(
                    DECISION, MEETING_TIME, MEETING_PLACE, TEAM, SUBJECT_PEOPLE, CONTENTS, RESULTS, OPINION);
            // NĐ217 15.3đ
            case CHECK_REPORT, INSPECTION_REPORT -> EnumSet.of(DECISION, RESULTS, REQUESTS);
            case RESULT_NOTICE -> EnumSet.of(DECISION, RESULTS, RECIPIENTS, AUTHORITY);
            // NĐ217 7.2e, 15.3đ
            case RECTIFICATION_REQUEST -> EnumSet.of(REQUESTS, DEADLINE, RECIPIENTS, AUTHORITY);
            // LTT 36.2
            case INSPECTION_CONCLUSION -> EnumSet.of(
                    DECISION, ASSESSMENT, CONCLUSIONS, CAUSES, MEASURES, POLICY_ISSUES, RECIPIENTS, AUTHORITY);
        };
        fields.addAll(EnumSet.of(AGENCY, NUMBER, PLACE_AND_DATE, ORGANISATION));
        return fields;
    }

    private static Set<PaperField> optional(PaperKind kind) {
        return switch (kind) {
            case CHECK_DECISION, INSPECTION_DECISION -> EnumSet.of(PERIOD, TEAM_LEADER);
            case CONDUCT_PLAN -> EnumSet.of(TEAM_LEADER, TEAM, TIME_LIMIT, RECIPIENTS, AUTHORITY);
            case ANNOUNCEMENT_MINUTES -> EnumSet.of(TEAM_LEADER, PROGRAMME, OPINION, CONTENTS, TIME_LIMIT, COPIES);
            case CHECK_MINUTES, INSPECTION_MINUTES -> EnumSet.of(TEAM_LEADER, PERIOD, REMARKS, REQUESTS, DEADLINE, WITNESS, COPIES);
            case CHECK_REPORT, INSPECTION_REPORT -> EnumSet.of(TEAM_LEADER, TEAM, PERIOD, CONTENTS, REMARKS, OPINION, CAUSES, MEASURES);
            case RESULT_NOTICE -> EnumSet.of(PERIOD, CONTENTS, REMARKS, REQUESTS, DEADLINE);
            case RECTIFICATION_REQUEST -> EnumSet.of(RESULTS, REMARKS);
            case INSPECTION_CONCLUSION -> EnumSet.of(BASES, PERIOD, CONTENTS, RESULTS, REQUESTS, DEADLINE);
        };
    }
}
