package coop.portal.checklists.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import coop.portal.checklists.model.Answer;
import coop.portal.checklists.model.AnswerValue;
import coop.portal.checklists.model.ChecklistLine;
import coop.portal.checklists.model.Item;
import coop.portal.uikit.Messages;

/** The items of a group on paper: five boxes to tick and lines to write on, or what was answered. */
final class PaperTable {

    private static final String PAGE = "checklists.ChecklistPrintView";
    private static final String TICKED = "☒ ";
    private static final String OPEN = "☐ ";

    private PaperTable() {}

    static NativeTable of(Iterable<ChecklistLine> lines, boolean empty) {
        NativeTable table = new NativeTable();
        table.addClassName("paper-table");
        NativeTableRow head = table.getHead().addRow();
        for (String column : new String[] {"item", "question", "answer", "remark"}) {
            head.add(new NativeTableHeaderCell(Messages.text(PAGE + ".column." + column)));
        }
        lines.forEach(line -> row(table, line, empty));
        return table;
    }

    private static void row(NativeTable table, ChecklistLine line, boolean empty) {
        Item item = line.item();
        NativeTableCell question = new NativeTableCell(new Div(item.question()));
        small(question, item.article());
        small(question, item.evidence().isEmpty() ? "" : Messages.text("checklists.ChecklistView.evidence", item.evidence()));
        NativeTableCell values = new NativeTableCell();
        for (AnswerValue value : AnswerValue.values()) {
            boolean ticked = !empty && line.answer().value() == value;
            values.add(new Div((ticked ? TICKED : OPEN) + Messages.label(value)));
        }
        values.addClassName("paper-values");
        table.getBody().addRow().add(new NativeTableCell(item.code()), question, values, remark(line, empty));
    }

    private static NativeTableCell remark(ChecklistLine line, boolean empty) {
        NativeTableCell cell = new NativeTableCell();
        if (empty) {
            cell.addClassName("paper-lines");
            return cell;
        }
        Answer answer = line.answer();
        cell.add(new Div(answer.remark()));
        if (answer.value() == AnswerValue.FAIL) {
            small(cell, answer.article());
            small(cell, answer.recommendation().isEmpty() ? "" : Messages.text(PAGE + ".recommended", answer.recommendation()));
        }
        small(cell, line.photos().isEmpty() ? "" : Messages.text(PAGE + ".photos", line.photos().size()));
        return cell;
    }

    private static void small(NativeTableCell cell, String words) {
        if (!words.isEmpty()) {
            Div line = new Div(words);
            line.addClassName("paper-small");
            cell.add(line);
        }
    }
}
