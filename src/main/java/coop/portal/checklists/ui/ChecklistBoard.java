package coop.portal.checklists.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import coop.portal.checklists.AnsweringChecklists;
import coop.portal.checklists.ChecklistQueries;
import coop.portal.checklists.model.Answer;
import coop.portal.checklists.model.AnswerDraft;
import coop.portal.checklists.model.ChecklistId;
import coop.portal.checklists.model.ChecklistLine;
import coop.portal.checklists.model.ChecklistSheet;
import coop.portal.checklists.model.ItemGroup;
import coop.portal.checklists.model.Progress;
import coop.portal.kernel.StaleException;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.DraftStore;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All items of a checklist in their groups; writes each answer by itself and tells how far the whole is. */
final class ChecklistBoard extends Div {

    private static final String PAGE = "checklists.ChecklistView";

    private final ChecklistId id;
    private final AnsweringChecklists answering;
    private final ChecklistQueries queries;
    private final TypedAnswers typed;
    private final Span words = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final Checkbox left = new Checkbox(Messages.text(PAGE + ".only-left"));
    private final Div offer = new Div();
    private final List<GroupPanel> groups = new ArrayList<>();

    ChecklistBoard(
            ChecklistSheet sheet, AnsweringChecklists answering, ChecklistQueries queries, Optional<DraftStore> drafts) {
        this.id = sheet.checklist().id();
        this.answering = answering;
        this.queries = queries;
        this.typed = new TypedAnswers(sheet.answerable() ? drafts : Optional.empty(), id);
        addClassName("checklist");
        add(offer, head());
        for (ItemGroup group : ItemGroup.values()) {
            List<ChecklistLine> lines = sheet.lines().stream().filter(line -> line.item().group() == group).toList();
            if (!lines.isEmpty()) {
                groups.add(new GroupPanel(this, group, lines, sheet.answerable()));
            }
        }
        groups.forEach(this::add);
        groups.stream().filter(group -> !group.done()).findFirst().ifPresent(GroupPanel::unfold);
        tell(sheet.progress());
        offer(sheet);
    }

    private Div head() {
        words.getElement().setAttribute("aria-live", "polite");
        bar.getElement().setAttribute("aria-label", Messages.text(PAGE + ".progress-bar"));
        left.addValueChangeListener(change -> groups.forEach(group -> group.onlyLeft(change.getValue())));
        Div head = new Div(words, bar, left);
        head.addClassName("checklist-progress");
        return head;
    }

    private void tell(Progress progress) {
        words.setText(Messages.text(PAGE + ".progress", progress.answered(), progress.all(), progress.failed()));
        bar.setValue(progress.all() == 0 ? 1 : (double) progress.answered() / progress.all());
    }

    /** What an earlier visit had left half typed, to be taken up or dropped. */
    private void offer(ChecklistSheet sheet) {
        Map<String, AnswerDraft> kept = typed.all();
        sheet.lines().forEach(line -> {
            AnswerDraft draft = kept.get(line.item().code());
            if (draft != null && draft.says(line.answer())) {
                typed.drop(draft.item());
                kept.remove(draft.item());
            }
        });
        if (kept.isEmpty()) {
            return;
        }
        Button restore = new Button(Messages.text(PAGE + ".restore"), click -> {
            offer.removeAll();
            kept.values().forEach(draft -> card(draft.item()).ifPresent(card -> card.restore(draft)));
        });
        restore.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button drop = new Button(Messages.text(PAGE + ".drop"), click -> {
            offer.removeAll();
            typed.dropAll();
        });
        drop.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div acts = new Div(restore, drop);
        acts.addClassName("row-acts");
        Div box = new Div(new Paragraph(Messages.text(PAGE + ".offer", List.copyOf(kept.keySet()), typed.savedAt())), acts);
        box.addClassNames("panel", "tone-attention");
        offer.add(box);
    }

    private Optional<ItemCard> card(String item) {
        return groups.stream().flatMap(group -> group.find(item).stream()).findFirst();
    }

    ChecklistId id() {
        return id;
    }

    PhotoStrip photos(String item) {
        return new PhotoStrip(id, item, answering, queries, this::refresh);
    }

    /** @return whether it outlives the session */
    boolean keep(AnswerDraft draft) {
        return typed.keep(draft);
    }

    /** Writes an answer; whatever stands in the way, what was tapped and typed is kept. */
    void save(ItemCard card, AnswerDraft draft) {
        try {
            Answer written = answering.answer(draft);
            typed.drop(draft.item());
            refresh(card, written);
        } catch (StaleException stale) {
            keep(draft);
            card.unsaved();
            conflict(card, draft, stale);
        } catch (RuntimeException problem) {
            keep(draft);
            card.unsaved();
            Notice.problem(Attempt.words(problem));
        }
    }

    private void conflict(ItemCard card, AnswerDraft mine, StaleException stale) {
        ChecklistLine now = line(queries.sheet(id), mine.item());
        if (now.answer().version() == mine.seen()) {
            Notice.problem(Attempt.words(stale));
            return;
        }
        AnswerConflict.ask(
                now.answer(),
                mine,
                () -> save(card, new AnswerDraft(id, mine.item(), now.answer().version(), mine.value(), mine.remark(),
                        mine.article(), mine.recommendation())),
                () -> {
                    typed.drop(mine.item());
                    card.show(now);
                    refresh();
                });
    }

    private static ChecklistLine line(ChecklistSheet sheet, String item) {
        return sheet.lines().stream().filter(line -> line.item().code().equals(item)).findFirst().orElseThrow();
    }

    private void refresh(ItemCard card, Answer written) {
        ChecklistSheet now = queries.sheet(id);
        ChecklistLine mine = line(now, written.item());
        card.show(mine);
        refresh(now);
    }

    private void refresh() {
        refresh(queries.sheet(id));
    }

    /** Shows what others of the team have answered meanwhile, too. */
    private void refresh(ChecklistSheet now) {
        tell(now.progress());
        groups.forEach(group -> group.refresh(now.lines()));
    }
}
