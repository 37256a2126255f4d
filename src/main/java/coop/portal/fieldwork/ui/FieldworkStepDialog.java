package coop.portal.fieldwork.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.portal.documents.model.PaperKind;
import coop.portal.fieldwork.model.Declaration;
import coop.portal.fieldwork.model.FieldworkAction;
import coop.portal.fieldwork.model.FieldworkInput;
import coop.portal.fieldwork.model.FieldworkSheet;
import coop.portal.fieldwork.model.Signing;
import coop.portal.fieldwork.model.StepGround;
import coop.portal.fieldwork.model.StepPaper;
import coop.portal.uikit.Ask;
import coop.portal.uikit.DateFields;
import coop.portal.uikit.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks what a step needs: the day, the paper, the ground of law, days, signatures, words. */
final class FieldworkStepDialog {

    private static final String PAGE = "fieldwork.StepDialog";
    private static final Set<FieldworkAction> BY_PAPER = EnumSet.of(
            FieldworkAction.EXTEND, FieldworkAction.PAUSE, FieldworkAction.RESUME, FieldworkAction.APPRAISE, FieldworkAction.STOP,
            FieldworkAction.REFER);
    private static final Set<FieldworkAction> ON_A_DAY = EnumSet.of(
            FieldworkAction.ANNOUNCE, FieldworkAction.BEGIN, FieldworkAction.END_FIELD, FieldworkAction.SIGN_MINUTES,
            FieldworkAction.SUPPLEMENT, FieldworkAction.ASSIGN_DRAFT, FieldworkAction.HAND_IN_DRAFT, FieldworkAction.PUBLISH);
    private static final Set<FieldworkAction> NEED_WORDS = EnumSet.of(
            FieldworkAction.REPORT, FieldworkAction.SUPPLEMENT, FieldworkAction.CLARIFY,
            FieldworkAction.BACK_TO_FIELD, FieldworkAction.CLOSE, FieldworkAction.STOP,
            FieldworkAction.CANCEL, FieldworkAction.REFER, FieldworkAction.RECOUNT);
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_WORDS = 2_000;

    private final FieldworkAction action;
    private final DatePicker on;
    private final TextField number = new TextField(Messages.text(PAGE + ".number"));
    private final @Nullable PaperKind issued;
    private final TextField name = new TextField();
    private final IntegerField figure = new IntegerField();
    private final Select<StepGround> ground = new Select<>();
    private final Select<Signing> signing = new Select<>();
    private final TextArea comment;
    private final boolean grounded;

    private FieldworkStepDialog(FieldworkSheet sheet, FieldworkAction action, LocalDate today) {
        this.action = action;
        issued = StepPaper.of(action).filter(StepPaper::required).map(paper -> paper.kind(sheet.inspection())).orElse(null);
        on = DateFields.notAfter(Messages.text(PAGE + (BY_PAPER.contains(action) || issued != null ? ".paperOn" : ".on")), today);
        on.setValue(today);
        number.setMaxLength(LONGEST_NUMBER);
        if (issued != null) {
            number.setLabel(Messages.text(PAGE + ".number.other"));
            number.setHelperText(Messages.text(PAGE + ".number.other.hint"));
        }
        name.setMaxLength(LONGEST_NAME);
        name.setLabel(Messages.text(PAGE + (action == FieldworkAction.APPRAISE ? ".appraiser" : ".witness")));
        figure.setLabel(Messages.text(PAGE + ".extension"));
        figure.setSuffixComponent(new Span(Messages.text(PAGE + ".days")));
        List<StepGround> grounds = StepGround.of(action, sheet.inspection());
        grounded = !grounds.isEmpty();
        ground.setLabel(Messages.text(PAGE + ".ground"));
        ground.setItems(grounds);
        ground.setItemLabelGenerator(one -> Messages.text(PAGE + ".by-article", one, one.article(sheet.inspection())));
        if (grounds.size() == 1) {
            ground.setValue(grounds.getFirst());
        }
        signing.setLabel(Messages.text(PAGE + ".signing"));
        signing.setItems(Signing.values());
        signing.setItemLabelGenerator(Messages::label);
        signing.addValueChangeListener(change -> name.setVisible(change.getValue() != null && change.getValue().refused()));
        comment = words(action);
    }

    static void ask(FieldworkSheet sheet, FieldworkAction action, LocalDate today, Consumer<FieldworkInput> take) {
        FieldworkStepDialog dialog = new FieldworkStepDialog(sheet, action, today);
        Ask.ask(FieldworkLooks.key(action, sheet.inspection()), () -> take.accept(dialog.input()), dialog.fields());
    }

    /** What each member of a team says of themselves. */
    static void askToDeclare(BiConsumer<Boolean, String> declare) {
        Select<Declaration> what = new Select<>();
        what.setLabel(Messages.text(PAGE + ".declaration"));
        what.setItems(Declaration.NO_CONFLICT, Declaration.CONFLICT);
        what.setItemLabelGenerator(Messages::label);
        what.setValue(Declaration.NO_CONFLICT);
        TextArea remark = new TextArea(Messages.text(PAGE + ".conflict"));
        remark.setMaxLength(LONGEST_WORDS);
        remark.setVisible(false);
        what.addValueChangeListener(change -> remark.setVisible(change.getValue() == Declaration.CONFLICT));
        Ask.ask("fieldwork.FieldworkAction.DECLARE",
                () -> declare.accept(what.getValue() == Declaration.NO_CONFLICT, remark.getValue()), what, remark);
    }

    private static TextArea words(FieldworkAction action) {
        String own = PAGE + ".comment." + action;
        boolean needed = NEED_WORDS.contains(action);
        return Ask.words(Messages.text(Messages.has(own) ? own : PAGE + (needed ? ".reason" : ".comment")), needed);
    }

    private Component[] fields() {
        List<Component> fields = new ArrayList<>();
        if (issued != null) {
            fields.add(new Paragraph(Messages.text(PAGE + ".issues", issued)));
        }
        if (grounded) {
            fields.add(ground);
        }
        if (action == FieldworkAction.EXTEND) {
            fields.add(figure);
        }
        if (numbered()) {
            fields.add(number);
        }
        if (numbered() || ON_A_DAY.contains(action)) {
            fields.add(on);
        }
        if (action == FieldworkAction.SIGN_MINUTES) {
            name.setVisible(false);
            fields.add(signing);
            fields.add(name);
        }
        if (action == FieldworkAction.APPRAISE) {
            fields.add(name);
        }
        fields.add(comment);
        return fields.toArray(Component[]::new);
    }

    private boolean numbered() {
        return BY_PAPER.contains(action) || issued != null;
    }

    private FieldworkInput input() {
        boolean paper = numbered();
        return new FieldworkInput(
                paper || ON_A_DAY.contains(action) ? on.getValue() : null,
                paper ? number.getValue() : "",
                name.isVisible() ? Objects.requireNonNullElse(name.getValue(), "") : "",
                comment.getValue(),
                action == FieldworkAction.EXTEND ? figure.getValue() : null,
                ground.getValue(),
                signing.getValue());
    }
}
