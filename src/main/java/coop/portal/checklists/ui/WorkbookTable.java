package coop.portal.checklists.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import coop.portal.checklists.model.Answer;
import coop.portal.checklists.model.AnswerDraft;
import coop.portal.checklists.model.AnswerValue;
import coop.portal.checklists.model.LineKind;
import coop.portal.checklists.model.WorkbookLine;
import coop.portal.uikit.Messages;
import coop.portal.uikit.sheet.PlainTable;
import coop.portal.uikit.sheet.StageBadge;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a workbook would change, row beside row with what stands; of a conflict nothing is chosen until somebody chooses it. */
final class WorkbookTable extends Composite<Div> {

    private static final String PAGE = "checklists.WorkbookTable";

    private final Map<AnswerDraft, Checkbox> choices = new LinkedHashMap<>();

    WorkbookTable(List<WorkbookLine> lines) {
        PlainTable table = new PlainTable(PAGE, "write", "item", "kind", "now", "typed");
        lines.stream().filter(line -> line.kind() != LineKind.SAME).forEach(line -> row(table, line));
        long same = lines.stream().filter(line -> line.kind() == LineKind.SAME).count();
        getContent().add(new Paragraph(Messages.text(PAGE + ".same", same)), table);
    }

    private void row(PlainTable table, WorkbookLine line) {
        Span code = new Span(line.code());
        code.addClassName("item-code");
        table.row(choice(line), code, StageBadge.of(line.kind(), ChecklistLooks.of(line.kind())), now(line.now()), typed(line));
    }

    private @Nullable Checkbox choice(WorkbookLine line) {
        AnswerDraft typed = line.typed();
        if (typed == null) {
            return null;
        }
        Checkbox choice = new Checkbox(line.kind() != LineKind.CONFLICT);
        choice.setAriaLabel(Messages.text(PAGE + ".choose", line.code()));
        choices.put(typed, choice);
        return choice;
    }

    private static Div now(@Nullable Answer now) {
        if (now == null) {
            return new Div();
        }
        Div cell = words(now.value(), now.remark(), now.article(), now.recommendation());
        if (now.at() != null) {
            cell.add(small(Messages.text("checklists.ChecklistView.by", now.byName(), now.at())));
        }
        return cell;
    }

    private static Div typed(WorkbookLine line) {
        AnswerDraft typed = line.typed();
        return typed == null
                ? new Div(Messages.text(Objects.requireNonNull(line.why())))
                : words(typed.value(), typed.remark(), typed.article(), typed.recommendation());
    }

    private static Div words(@Nullable AnswerValue value, String... texts) {
        Div cell = new Div(new Div(value == null ? Messages.text("checklists.ChecklistView.unanswered") : Messages.label(value)));
        for (String text : texts) {
            if (!text.isEmpty()) {
                cell.add(small(text));
            }
        }
        return cell;
    }

    private static Span small(String words) {
        Span line = new Span(words);
        line.addClassName("step-reason");
        return line;
    }

    boolean writable() {
        return !choices.isEmpty();
    }

    List<AnswerDraft> chosen() {
        return choices.entrySet().stream().filter(one -> one.getValue().getValue()).map(Map.Entry::getKey).toList();
    }
}
