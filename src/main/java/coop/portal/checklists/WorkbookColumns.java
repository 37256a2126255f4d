package coop.portal.checklists;

import coop.portal.checklists.model.AnswerValue;
import coop.portal.checklists.model.ChecklistLine;
import coop.portal.exchange.model.ColumnKind;
import coop.portal.exchange.model.ColumnSpec;
import coop.portal.exchange.model.OutColumn;
import coop.portal.kernel.SearchText;
import coop.portal.uikit.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of the workbook, written in the language of the screen and understood in both. */
final class WorkbookColumns {

    static final String CODE = "code";
    static final String VALUE = "value";
    static final String REMARK = "remark";
    static final String ARTICLE = "article";
    static final String RECOMMENDATION = "recommendation";
    static final String SEEN = "seen";

    static final List<ColumnSpec> WANTED = List.of(
            required(CODE), required(VALUE), exactly(REMARK), exactly(ARTICLE), exactly(RECOMMENDATION), required(SEEN));

    private static final String PAGE = "checklists.Workbook.column.";
    private static final double WIDE = 50;

    private WorkbookColumns() {}

    static List<OutColumn<ChecklistLine>> out() {
        return List.of(
                OutColumn.<ChecklistLine>text(caption(CODE), line -> line.item().code()).wide(9),
                OutColumn.<ChecklistLine>text(caption("question"), line -> line.item().question()).wide(WIDE),
                OutColumn.text(caption("evidence"), line -> line.item().evidence()),
                OutColumn.text(caption("law"), line -> line.item().article()),
                OutColumn.text(caption(VALUE), line -> line.answer().value() == null ? "" : Messages.label(line.answer().value())),
                OutColumn.<ChecklistLine>text(caption(REMARK), line -> line.answer().remark()).wide(WIDE),
                OutColumn.text(caption(ARTICLE), line -> line.answer().article()),
                OutColumn.<ChecklistLine>text(caption(RECOMMENDATION), line -> line.answer().recommendation()).wide(WIDE),
                OutColumn.of(caption(SEEN), ColumnKind.WHOLE, line -> line.answer().version()));
    }

    private static String caption(String key) {
        return Messages.text(PAGE + key);
    }

    private static ColumnSpec required(String key) {
        return ColumnSpec.required(key, captions(key));
    }

    private static ColumnSpec exactly(String key) {
        return ColumnSpec.exactly(key, captions(key));
    }

    private static String[] captions(String key) {
        return Stream.of(Messages.VIETNAMESE, Messages.ENGLISH)
                .map(locale -> Messages.text(locale, "checklists.Workbook.column." + key))
                .toArray(String[]::new);
    }

    /** The value that somebody typed or chose, with or without accents. */
    static Optional<AnswerValue> value(String typed) {
        String folded = SearchText.fold(typed.strip());
        return Arrays.stream(AnswerValue.values())
                .filter(value -> Stream.of(
                                Messages.text(Messages.VIETNAMESE, Messages.key(value)),
                                Messages.text(Messages.ENGLISH, Messages.key(value)),
                                value.name())
                        .anyMatch(known -> SearchText.fold(known).equals(folded)))
                .findFirst();
    }
}
