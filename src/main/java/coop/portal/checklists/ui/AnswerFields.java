package coop.portal.checklists.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import coop.portal.checklists.model.Answer;
import coop.portal.checklists.model.AnswerValue;
import coop.portal.uikit.Messages;
import org.jspecify.annotations.Nullable;

/** What is typed at an item: kept while it is typed, written when the field is left. */
final class AnswerFields extends Div {

    private static final String PAGE = "checklists.ChecklistView";
    private static final int TEXT_LENGTH = 2_000;
    private static final int ARTICLE_LENGTH = 500;
    private static final int PAUSE_MILLIS = 700;

    private final TextArea remark = new TextArea();
    private final TextField article = new TextField(Messages.text("checklists.field.article"));
    private final TextArea recommendation = new TextArea(Messages.text("checklists.field.recommendation"));
    private final Runnable typed;
    private final Runnable left;
    private boolean showing;

    AnswerFields(Runnable typed, Runnable left) {
        this.typed = typed;
        this.left = left;
        addClassName("answer-fields");
        remark.setMaxLength(TEXT_LENGTH);
        recommendation.setMaxLength(TEXT_LENGTH);
        article.setMaxLength(ARTICLE_LENGTH);
        watched(remark);
        watched(article);
        watched(recommendation);
        add(remark, article, recommendation);
    }

    private <C extends AbstractField<C, String> & HasValueChangeMode & BlurNotifier<C>> void watched(C field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        field.addValueChangeListener(change -> {
            if (!showing) {
                typed.run();
            }
        });
        field.addBlurListener(blur -> left.run());
    }

    void show(Answer answer) {
        showing = true;
        remark.setValue(answer.remark());
        article.setValue(answer.article());
        recommendation.setValue(answer.recommendation());
        showing = false;
    }

    /** Which fields the answer needs. */
    void fit(@Nullable AnswerValue value) {
        remark.setLabel(Messages.text(value == AnswerValue.NOT_CHECKED ? PAGE + ".reason" : "checklists.field.remark"));
        article.setVisible(value == AnswerValue.FAIL);
        recommendation.setVisible(value == AnswerValue.FAIL);
        remark.setRequiredIndicatorVisible(value == AnswerValue.FAIL || value == AnswerValue.NOT_CHECKED);
        article.setRequiredIndicatorVisible(true);
        recommendation.setRequiredIndicatorVisible(true);
    }

    void close() {
        remark.setReadOnly(true);
        article.setReadOnly(true);
        recommendation.setReadOnly(true);
    }

    String remark() {
        return remark.getValue();
    }

    String article() {
        return article.getValue();
    }

    String recommendation() {
        return recommendation.getValue();
    }

    void with(Component more) {
        add(more);
    }
}
