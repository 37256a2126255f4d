package coop.portal.fieldwork;

import coop.portal.documents.model.PaperField;
import coop.portal.documents.model.PaperKind;
import coop.portal.fieldwork.model.ConductPlan;
import coop.portal.fieldwork.model.FieldworkDraft;
import coop.portal.fieldwork.model.FieldworkSheet;
import coop.portal.fieldwork.model.TeamMember;
import coop.portal.fieldwork.persistence.Fieldwork;
import coop.portal.fieldwork.rules.FieldworkTerms;
import coop.portal.kernel.NotFoundException;
import coop.portal.registry.OrganisationQueries;
import coop.portal.registry.model.OrganisationSheet;
import coop.portal.uikit.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a fieldwork knows of the fields of its papers, so that nobody types it again; whoever writes may say it otherwise. */
@Component
class PaperValues {

    private final OrganisationQueries registry;
    private final PaperBases bases;
    private final PaperFindings findings;

    PaperValues(OrganisationQueries registry, PaperBases bases, PaperFindings findings) {
        this.registry = registry;
        this.bases = bases;
        this.findings = findings;
    }

    Map<PaperField, String> of(OpenFieldwork open, PaperKind kind) {
        Values values = new Values();
        boolean inspection = open.work().draft().inspection();
        values.put(PaperField.ACT, PaperWords.say(inspection ? "inspection" : "check"));
        subject(values, open.work());
        decision(values, open);
        team(values, open.team());
        plan(values, open.conductPlan().text(), kind);
        findings.put(values, open);
        values.put(PaperField.COPIES, PaperWords.say("copies"));
        values.put(PaperField.RECIPIENTS, PaperWords.say(recipients(kind), open.work().about().name()));
        if (kind == PaperKind.CHECK_REPORT || kind == PaperKind.INSPECTION_REPORT) {
            signedByLeader(values, open.team());
        }
        if (kind == PaperKind.RECTIFICATION_REQUEST) {
            values.put(PaperField.SUMMARY, PaperWords.say("rectification"));
        }
        return values.all();
    }

    /** Fields that have a text; what is not known is left for the template to dot. */
    static final class Values {
        private final Map<PaperField, String> known = new EnumMap<>(PaperField.class);

        void put(PaperField field, @Nullable String text) {
            if (text != null && !text.isBlank()) {
                known.put(field, text.strip());
            }
        }

        Map<PaperField, String> all() {
            return known;
        }
    }

    private void subject(Values values, Fieldwork work) {
        Fieldwork.Subject about = work.about();
        values.put(PaperField.ORGANISATION, about.name());
        values.put(PaperField.ORGANISATION_CODE, about.code());
        Optional<OrganisationSheet> sheet = kept(work);
        String seat = sheet.map(PaperWords::seat).orElse(about.communeName());
        values.put(PaperField.ORGANISATION_ADDRESS, seat);
        values.put(PaperField.MEETING_PLACE, PaperWords.say("at-seat", about.name(), seat));
        sheet.flatMap(one -> one.draft().representative()).ifPresent(person -> {
            values.put(PaperField.REPRESENTATIVE, PaperWords.say("person", PaperWords.title(person.gender()), person.fullName()));
            values.put(PaperField.SUBJECT_PEOPLE, PaperWords.say(
                    "representative", PaperWords.title(person.gender()), person.fullName(), PaperWords.label(person.role())));
        });
    }

    /** What the registry keeps of it, when it is in the sight of whoever writes. */
    private Optional<OrganisationSheet> kept(Fieldwork work) {
        try {
            return Optional.of(registry.sheet(work.organisation()));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    private void decision(Values values, OpenFieldwork open) {
        Fieldwork work = open.work();
        FieldworkDraft draft = work.draft();
        FieldworkSheet.Papers papers = work.course().papers(false);
        LocalDate dated = papers.decisionDate();
        if (papers.decisionNumber() != null && dated != null) {
            values.put(PaperField.DECISION, PaperWords.say(
                    draft.inspection() ? "decision.inspection" : "decision.check", papers.decisionNumber(), PaperWords.day(dated),
                    work.agencyName()));
        }
        values.put(PaperField.BASES, bases.of(work));
        values.put(PaperField.CONTENTS, contents(draft));
        LocalDate from = draft.periodFrom();
        LocalDate to = draft.periodTo();
        if (from != null && to != null) {
            values.put(PaperField.PERIOD, PaperWords.say("period", PaperWords.day(from), PaperWords.day(to)));
        }
        Integer days = draft.days();
        if (days != null) {
            values.put(PaperField.TIME_LIMIT, FieldworkTerms.onSite(work.kind(), open.law())
                    .map(law -> PaperWords.say("time-limit.by", PaperWords.two(days), PaperWords.article(law.article())))
                    .orElseGet(() -> PaperWords.say("time-limit", PaperWords.two(days))));
        }
    }

    private static String contents(FieldworkDraft draft) {
        List<String> lines = new ArrayList<>();
        draft.topics().stream().sorted().forEach(topic ->
                lines.add(PaperWords.say("line", lines.size() + 1, PaperWords.label(topic))));
        draft.scope().lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
        return String.join("\n", lines);
    }

    private static void team(Values values, List<TeamMember> team) {
        List<String> lines = new ArrayList<>();
        team.stream().sorted(Comparator.comparing(TeamMember::role)).forEach(one -> lines.add(PaperWords.say(
                lines.size() + 1 == team.size() ? "member.last" : "member", lines.size() + 1, one.name(),
                PaperWords.label(one.role()))));
        values.put(PaperField.TEAM, String.join("\n", lines));
        team.stream().filter(TeamMember::leads).findFirst().ifPresent(leader ->
                values.put(PaperField.TEAM_LEADER, PaperWords.say("person", PaperWords.title(null), leader.name())));
    }

    private static void plan(Values values, ConductPlan plan, PaperKind kind) {
        values.put(PaperField.PURPOSE, plan.objective());
        values.put(PaperField.PROGRAMME, plan.schedule());
        values.put(PaperField.MEETING_PLACE, plan.place());
        values.put(PaperField.METHOD, plan.method());
        values.put(PaperField.ASSIGNMENT, plan.assignment());
        values.put(PaperField.RESOURCES, plan.resources());
        if (kind == PaperKind.CONDUCT_PLAN) {
            values.put(PaperField.REQUESTS, plan.requirements());
            values.put(PaperField.CONTENTS, plan.contents());
        }
    }

    /** Under a report stands the leader of the team, and not the head of the agency. */
    private static void signedByLeader(Values values, List<TeamMember> team) {
        values.put(PaperField.AUTHORITY, PaperWords.say("leader"));
        team.stream().filter(TeamMember::leads).findFirst().ifPresent(leader -> values.put(PaperField.SIGNER, leader.name()));
    }

    private static String recipients(PaperKind kind) {
        return switch (kind) {
            case CHECK_DECISION -> "recipients.check-decision";
            case INSPECTION_DECISION -> "recipients.inspection-decision";
            case CHECK_REPORT, INSPECTION_REPORT -> "recipients.report";
            case INSPECTION_CONCLUSION -> "recipients.conclusion";
            default -> "recipients";
        };
    }
}
