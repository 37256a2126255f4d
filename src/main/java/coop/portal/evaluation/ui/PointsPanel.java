package coop.portal.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import coop.portal.evaluation.model.Criterion;
import coop.portal.evaluation.model.EvaluationSheet;
import coop.portal.evaluation.model.StoredEvaluation;
import coop.portal.uikit.Formats;
import coop.portal.uikit.Messages;
import java.util.List;

/** The points of an evaluation, criterion by criterion, the organisation's beside the department's. */
final class PointsPanel extends Div {

    private static final String PAGE = EvaluationView.PAGE;

    PointsPanel(EvaluationSheet sheet) {
        addClassName("table-scroll");
        NativeTableBody body = new NativeTableBody();
        NativeTableRow head = new NativeTableRow();
        for (String column : List.of("criterion", "max", "self", "reviewed")) {
            head.add(new NativeTableHeaderCell(Messages.text(PAGE + ".column." + column)));
        }
        for (Criterion criterion : sheet.scheme().criteria()) {
            StoredEvaluation one = sheet.evaluation();
            body.add(row(
                    Messages.label(criterion.criterion()),
                    criterion.max() == null ? Messages.text("law.notConfigured") : Formats.number(criterion.max()),
                    Formats.number(one.self().get(criterion.code())),
                    Formats.number(one.reviewed().get(criterion.code()))));
        }
        NativeTableHeader header = new NativeTableHeader();
        header.add(head);
        NativeTable table = new NativeTable();
        table.addClassName("plain-table");
        table.add(header, body);
        add(table);
    }

    private static NativeTableRow row(String... cells) {
        NativeTableRow row = new NativeTableRow();
        for (int i = 0; i < cells.length; i++) {
            NativeTableCell cell = new NativeTableCell(cells[i]);
            cell.setClassName("number", i > 0);
            row.add(cell);
        }
        return row;
    }
}
