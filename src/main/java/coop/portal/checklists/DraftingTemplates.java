package coop.portal.checklists;

import coop.portal.checklists.model.ChecklistPermissions;
import coop.portal.checklists.model.Item;
import coop.portal.checklists.model.ItemDraft;
import coop.portal.checklists.model.Template;
import coop.portal.checklists.model.TemplateActed;
import coop.portal.checklists.model.TemplateId;
import coop.portal.checklists.model.TemplateKind;
import coop.portal.checklists.model.TemplateState;
import coop.portal.checklists.persistence.ChecklistTemplates;
import coop.portal.checklists.rules.TemplateRules;
import coop.portal.kernel.Change;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.Remark;
import coop.portal.kernel.StaleException;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator drafts the next version of what is asked from the latest, edits its items and puts it in force from a day. */
@Service
@Transactional
@RolesAllowed(ChecklistPermissions.TEMPLATE_WRITE)
public class DraftingTemplates {

    private final ChecklistTemplates templates;
    private final ChecklistDesk desk;

    DraftingTemplates(ChecklistTemplates templates, ChecklistDesk desk) {
        this.templates = templates;
        this.desk = desk;
    }

    /** A draft with the items of the latest version; the one that stands, when there is one already. */
    public TemplateId draft(TemplateKind kind) {
        Template last = latest(kind).orElseThrow(() -> new NotFoundException("template " + kind));
        if (last.stateOn(desk.today()) == TemplateState.DRAFT) {
            return last.id();
        }
        Template draft = new Template(
                TemplateId.next(), kind, last.number() + 1, null, null, last.basis(), 0, last.items());
        try {
            templates.insert(draft);
        } catch (DuplicateKeyException taken) {
            throw new StaleException("template " + kind);
        }
        tell(draft, "template-drafted");
        return draft.id();
    }

    private Optional<Template> latest(TemplateKind kind) {
        return templates.all().stream().filter(one -> one.kind() == kind).findFirst();
    }

    @Transactional(readOnly = true)
    public List<Remark> check(ItemDraft item) {
        return TemplateRules.check(item, find(item.template()));
    }

    /** Writes an item of a draft where it stood before, or at the end when it is new. */
    public void saveItem(ItemDraft item) {
        Template draft = open(item.template(), item.seen());
        RefusedException.mustNotStop(TemplateRules.check(item, draft));
        Item before = item.was() == null
                ? null
                : draft.item(item.was()).orElseThrow(() -> new NotFoundException("item " + item.was()));
        List<Item> items = new ArrayList<>(draft.items());
        if (before == null) {
            items.add(item.item());
        } else {
            items.set(items.indexOf(before), item.item());
        }
        write(draft, items);
        tell(draft, "item-saved", changes(before, item.item()));
    }

    public void removeItem(TemplateId id, int seen, String code) {
        Template draft = open(id, seen);
        Item gone = draft.item(code).orElseThrow(() -> new NotFoundException("item " + code));
        write(draft, draft.items().stream().filter(item -> !item.equals(gone)).toList());
        tell(draft, "item-removed", List.of(new Change(code, gone.question(), null)));
    }

    /** From the day on checks begin with it; those begun before keep theirs. */
    public void putInForce(TemplateId id, int seen, @Nullable LocalDate from, String basis) {
        Template draft = open(id, seen);
        LocalDate last = templates.all().stream()
                .filter(one -> one.kind() == draft.kind() && one.from() != null)
                .map(Template::from)
                .max(LocalDate::compareTo)
                .orElse(null);
        RefusedException.mustNotStop(TemplateRules.checkForce(draft, from, basis.strip(), last, desk.today()));
        LocalDate day = Objects.requireNonNull(from);
        attempt(draft, () -> templates.putInForce(draft, day, basis.strip()));
        tell(draft, "template-in-force", List.of(new Change("checklists.field.from", null, day.toString())));
    }

    public void discard(TemplateId id, int seen) {
        Template draft = open(id, seen);
        attempt(draft, () -> templates.discard(draft));
        tell(draft, "template-discarded");
    }

    private Template find(TemplateId id) {
        return templates.find(id).orElseThrow(() -> new NotFoundException("template " + id.text()));
    }

    private Template open(TemplateId id, int seen) {
        Template draft = find(id);
        if (draft.stateOn(desk.today()) != TemplateState.DRAFT) {
            throw new RefusedException("checklists.refusal.no-draft");
        }
        if (draft.version() != seen) {
            throw new StaleException("template " + id.text());
        }
        return draft;
    }

    private void write(Template draft, List<Item> items) {
        attempt(draft, () -> templates.rewrite(draft, items));
    }

    private interface Writing {
        boolean done();
    }

    private static void attempt(Template draft, Writing writing) {
        try {
            if (!writing.done()) {
                throw new StaleException("template " + draft.id().text());
            }
        } catch (ConcurrencyFailureException overtaken) {
            throw new StaleException("template " + draft.id().text());
        }
    }

    private static List<Change> changes(@Nullable Item before, Item after) {
        return Stream.of(
                        Change.between("checklists.field.code", before == null ? null : before.code(), after.code()),
                        Change.between("checklists.field.question", before == null ? null : before.question(), after.question()),
                        Change.between("checklists.field.evidence", before == null ? null : before.evidence(), after.evidence()),
                        Change.between("checklists.field.article", before == null ? null : before.article(), after.article()),
                        Change.between("checklists.field.fineHint", before == null ? null : before.fineHint(), after.fineHint()),
                        Change.between("checklists.field.note", before == null ? null : before.note(), after.note()))
                .flatMap(Optional::stream)
                .toList();
    }

    private void tell(Template template, String action) {
        tell(template, action, List.of());
    }

    private void tell(Template template, String action, List<Change> changes) {
        desk.publish(new TemplateActed(
                template.id(), template.kind(), template.number(), "checklists.action." + action, changes));
    }
}
