package coop.portal.dissolution.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.portal.dissolution.model.CaseAction;
import coop.portal.dissolution.model.CaseFact;
import coop.portal.dissolution.model.CaseGround;
import coop.portal.dissolution.model.CaseInput;
import coop.portal.dissolution.model.CaseRoute;
import coop.portal.dissolution.model.CaseSheet;
import coop.portal.dissolution.model.FactKind;
import coop.portal.uikit.Ask;
import coop.portal.uikit.DateFields;
import coop.portal.uikit.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks what a step needs: the day, the paper, the route with its grounds, votes, the day of the explanation, what became known, words. */
final class CaseStepDialog {

    private static final String PAGE = "dissolution.CaseStepDialog";
    private static final Set<CaseAction> WORDS_ONLY = EnumSet.of(
            CaseAction.TAKE_ON, CaseAction.PROPOSE, CaseAction.PROPOSE_ANEW, CaseAction.DISMISS, CaseAction.APPROVE,
            CaseAction.SEND_BACK, CaseAction.CONSOLIDATE, CaseAction.CONFIRM_REVIVAL, CaseAction.PREPARE_MEETING,
            CaseAction.ACCEPT_REPORT, CaseAction.ACCEPT_EXPLANATION, CaseAction.LIQUIDATE, CaseAction.CONTINUE,
            CaseAction.WITHDRAW_FACT);
    private static final Set<CaseAction> NEED_WORDS = EnumSet.of(
            CaseAction.DISMISS, CaseAction.SEND_BACK, CaseAction.PROPOSE_ANEW, CaseAction.ACCEPT_EXPLANATION, CaseAction.RESTORE,
            CaseAction.RECORD_OBJECTION, CaseAction.WITHDRAW_FACT, CaseAction.HOLD, CaseAction.RESUME, CaseAction.RECORD_OLD_STEP,
            CaseAction.END_BY_OLD_LAW);
    private static final int LONGEST_NUMBER = 60;

    private final CaseSheet sheet;
    private final CaseAction action;
    private final DatePicker on;
    private final TextField number = new TextField(Messages.text(PAGE + ".number"));
    private final TextArea comment;
    private final Select<CaseRoute> route = new Select<>();
    private final MultiSelectComboBox<CaseGround> grounds = new MultiSelectComboBox<>(Messages.text(PAGE + ".grounds"));
    private final BigDecimalField votes = new BigDecimalField(Messages.text(PAGE + ".votes"));
    private final Checkbox complete = new Checkbox(Messages.text(PAGE + ".complete"));
    private final DatePicker deadline = DateFields.day(Messages.text(PAGE + ".deadline"));
    private final Select<FactKind> fact = new Select<>();
    private final Select<CaseFact> withdrawn = new Select<>();

    private CaseStepDialog(CaseSheet sheet, CaseAction action, LocalDate today) {
        this.sheet = sheet;
        this.action = action;
        on = DateFields.notAfter(Messages.text(PAGE + ".on"), today);
        on.setValue(today);
        number.setMaxLength(LONGEST_NUMBER);
        route.setLabel(Messages.text(PAGE + ".route"));
        route.setItems(sheet.routes());
        route.setItemLabelGenerator(Messages::label);
        grounds.setItems(List.of());
        grounds.setItemLabelGenerator(ground -> Messages.text(PAGE + ".by-article", ground, ground.article()));
        grounds.addClassName("field-wide");
        route.addValueChangeListener(change -> grounds(change.getValue()));
        votes.setSuffixComponent(new Span("%"));
        deadline.setValue(sheet.explainUntil());
        deadline.setHelperText(Messages.text(PAGE + ".deadline.hint"));
        fact.setLabel(Messages.text(PAGE + ".fact"));
        fact.setItems(sheet.recordable().stream().sorted().toList());
        fact.setItemLabelGenerator(Messages::label);
        withdrawn.setLabel(Messages.text(PAGE + ".withdrawn"));
        withdrawn.setItems(sheet.withdrawable());
        withdrawn.setItemLabelGenerator(one -> Messages.text(PAGE + ".one-fact", one.kind(), one.number(), one.on()));
        boolean needed = NEED_WORDS.contains(action);
        comment = Ask.words(Messages.text(PAGE + (needed ? ".reason" : ".comment")), needed);
    }

    static void ask(CaseSheet sheet, CaseAction action, LocalDate today, Consumer<CaseInput> take) {
        CaseStepDialog dialog = new CaseStepDialog(sheet, action, today);
        Ask.ask("dissolution.CaseAction." + action, () -> take.accept(dialog.input()), dialog.fields());
    }

    private void grounds(@Nullable CaseRoute way) {
        List<CaseGround> leading = way == null
                ? List.of()
                : Arrays.stream(CaseGround.values()).filter(ground -> ground.leadsTo(way, sheet.group())).toList();
        grounds.setItems(leading);
        grounds.setVisible(!leading.isEmpty());
        if (leading.size() == 1) {
            grounds.setValue(Set.copyOf(leading));
        }
    }

    private Component[] fields() {
        List<Component> fields = new ArrayList<>();
        switch (action) {
            case PROPOSE, PROPOSE_ANEW -> {
                fields.add(route);
                fields.add(grounds);
            }
            case RECORD_FACT -> fields.add(fact);
            case WITHDRAW_FACT -> fields.add(withdrawn);
            default -> {}
        }
        if (papered()) {
            fields.add(number);
            fields.add(on);
        }
        if (action == CaseAction.NOTICE) {
            fields.add(deadline);
        }
        if (action == CaseAction.RECORD_RESOLUTION) {
            if (!sheet.group()) {
                fields.add(votes);
            }
            fields.add(complete);
        }
        fields.add(comment);
        return fields.toArray(Component[]::new);
    }

    private boolean papered() {
        return !WORDS_ONLY.contains(action);
    }

    private CaseInput input() {
        CaseFact back = withdrawn.getValue();
        return new CaseInput(
                papered() ? on.getValue() : null, papered() ? number.getValue() : "", comment.getValue(), route.getValue(),
                grounds.getValue(), votes.getValue(), Boolean.TRUE.equals(complete.getValue()),
                action == CaseAction.NOTICE ? deadline.getValue() : null, fact.getValue(), back == null ? null : back.id());
    }
}
