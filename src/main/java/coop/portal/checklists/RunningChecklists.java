package coop.portal.checklists;

import coop.portal.checklists.model.Answer;
import coop.portal.checklists.model.AnswerValue;
import coop.portal.checklists.model.Checklist;
import coop.portal.checklists.model.ChecklistAction;
import coop.portal.checklists.model.ChecklistId;
import coop.portal.checklists.model.ChecklistNow;
import coop.portal.checklists.model.ChecklistState;
import coop.portal.checklists.model.Failure;
import coop.portal.checklists.model.Item;
import coop.portal.checklists.model.Template;
import coop.portal.checklists.model.TemplateKind;
import coop.portal.checklists.model.Unchecked;
import coop.portal.checklists.persistence.ChecklistRecords;
import coop.portal.checklists.persistence.ChecklistTemplates;
import coop.portal.checklists.rules.AnswerRules;
import coop.portal.checklists.rules.Counting;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import coop.portal.registry.PublicOrganisations;
import coop.portal.registry.model.OrganisationRef;
import coop.portal.territory.Agencies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a module that owns checks on site calls, always within the transaction of its own act and after asking its own rights:
 * it begins the checklist of a check, freezes it when the work on site has ended, reopens it, and asks how far it is.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RunningChecklists {

    private final ChecklistDesk desk;
    private final ChecklistRecords records;
    private final ChecklistTemplates templates;
    private final PublicOrganisations register;
    private final Agencies agencies;

    RunningChecklists(
            ChecklistDesk desk,
            ChecklistRecords records,
            ChecklistTemplates templates,
            PublicOrganisations register,
            Agencies agencies) {
        this.desk = desk;
        this.records = records;
        this.templates = templates;
        this.register = register;
        this.agencies = agencies;
    }

    /**
     * Begins the checklist of a check with the version that is in force on the day, which it keeps whatever comes later. A check
     * has one checklist: asked again, the one that stands is the answer.
     *
     * @param agency whose check it is; its people find the checklist
     * @param subject the check's id as its own module writes it, at most 60 plain characters
     * @throws RefusedException when no version holds on that day
     */
    public ChecklistId begin(OrganisationId organisation, AgencyId agency, String subject, LocalDate day) {
        OrganisationRef ref = register.refs(List.of(organisation)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("organisation " + organisation.text()));
        return begin(TemplateKind.of(ref.type()), organisation, ref.name(), agency, subject, day);
    }

    /** The same for a commune that is checked as the authority that registers (LHTX 7.1). */
    public ChecklistId beginWithAgency(AgencyId checked, AgencyId agency, String subject, LocalDate day) {
        return begin(TemplateKind.REGISTRATION_AGENCY, null, agencies.agency(checked).name(), agency, subject, day);
    }

    private ChecklistId begin(
            TemplateKind kind, @Nullable OrganisationId organisation, String name, AgencyId agency, String subject, LocalDate day) {
        Optional<Checklist> standing = records.ofSubject(subject);
        if (standing.isPresent()) {
            return standing.get().id();
        }
        Template template = templates.inForce(kind, day)
                .orElseThrow(() -> new RefusedException("checklists.refusal.no-template", kind, day));
        Checklist begun = new Checklist(
                ChecklistId.next(), organisation, name, agency, subject, day, template.id(), ChecklistState.OPEN, 0);
        records.insert(begun, template.items().stream().map(Item::code).toList());
        desk.tell(begun, "begun", List.of(), null);
        return begun.id();
    }

    /**
     * From now on nothing is answered. It freezes what there is: whether every item must be answered before the work on site ends
     * is the caller's rule, who asks {@link #of}.
     */
    public void freeze(ChecklistId id) {
        move(id, ChecklistAction.FREEZE, "frozen", null);
    }

    /** It takes answers again, such as after whoever ordered the check has asked to clarify. */
    public void reopen(ChecklistId id, String reason) {
        move(id, ChecklistAction.REOPEN, "reopened", reason);
    }

    private void move(ChecklistId id, ChecklistAction action, String told, @Nullable String reason) {
        OpenChecklist open = desk.open(id);
        Checklist one = open.one();
        ChecklistState next = desk.decide(open, action, reason).orRefuse();
        try {
            if (!records.move(one, next)) {
                throw new StaleException("checklist " + id.text());
            }
        } catch (ConcurrencyFailureException overtaken) {
            throw new StaleException("checklist " + id.text());
        }
        desk.tell(one, told, List.of(), reason == null ? null : reason.strip());
    }

    /** Where the checklist of a check stands; none while it is not begun. */
    @Transactional(readOnly = true)
    public Optional<ChecklistNow> of(String subject) {
        return records.ofSubject(subject).map(this::now);
    }

    private ChecklistNow now(Checklist one) {
        Map<String, Answer> answers =
                records.answers(one.id()).stream().collect(Collectors.toMap(Answer::item, Function.identity()));
        List<Failure> failures = new ArrayList<>();
        List<Unchecked> unchecked = new ArrayList<>();
        for (Item item : templates.find(one.template()).orElseThrow().items()) {
            Answer answer = answers.get(item.code());
            if (answer == null || !AnswerRules.answered(answer)) {
                continue;
            }
            if (answer.value() == AnswerValue.FAIL || answer.value() == AnswerValue.PARTIAL) {
                failures.add(new Failure(
                        item.code(), item.question(), answer.value(), answer.article(), answer.remark(),
                        answer.recommendation()));
            } else if (answer.value() == AnswerValue.NOT_CHECKED) {
                unchecked.add(new Unchecked(item.code(), item.question(), answer.remark()));
            }
        }
        return new ChecklistNow(one.id(), one.state(), Counting.of(answers.values()), failures, unchecked);
    }
}
