package coop.portal.checklists.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import coop.portal.checklists.model.Answer;
import coop.portal.checklists.model.AnswerDraft;
import coop.portal.checklists.model.AnswerValue;
import coop.portal.checklists.model.ChecklistLine;
import coop.portal.checklists.model.Item;
import coop.portal.uikit.Messages;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One item under the thumb: the question, five answers of which one tap chooses, and what is typed beside them. */
final class ItemCard extends Article {

    private static final String PAGE = "checklists.ChecklistView";
    private static final String DIGITS = "event.key >= '1' && event.key <= '" + AnswerValue.values().length
            + "' && !event.ctrlKey && !event.altKey && !event.metaKey";

    private final ChecklistBoard board;
    private final Item item;
    private final boolean answerable;
    private final RadioButtonGroup<AnswerValue> values = new RadioButtonGroup<>();
    private final Span state = new Span();
    private final Button more = new Button(Messages.text(PAGE + ".more"), click -> unfold());
    private @Nullable AnswerFields fields;
    private @Nullable PhotoStrip photos;
    private ChecklistLine line;
    private boolean showing;
    private boolean typing;

    ItemCard(ChecklistBoard board, ChecklistLine line, boolean answerable) {
        this.board = board;
        this.line = line;
        this.item = line.item();
        this.answerable = answerable;
        addClassName("item-card");
        setId("item-" + item.code());
        H3 question = new H3(item.code() + ". " + item.question());
        Span hint = new Span(hint(item));
        hint.addClassName("step-reason");
        values.setItems(AnswerValue.values());
        values.setItemLabelGenerator(Messages::label);
        values.setAriaLabel(Messages.text(PAGE + ".answer", item.code()));
        values.addClassName("answer-values");
        values.setReadOnly(!answerable);
        values.addValueChangeListener(change -> {
            if (!showing) {
                tapped();
            }
        });
        values.getElement()
                .addEventListener("keydown", key -> chosen(key.getEventData().get("event.key").asString()))
                .addEventData("event.key")
                .setFilter(DIGITS);
        state.addClassName("answer-state");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        more.setAriaLabel(Messages.text(PAGE + ".more-of", item.code()));
        add(question, hint, values, state, more);
        show(line);
    }

    private static String hint(Item item) {
        return Stream.of(
                        item.article(),
                        item.evidence().isEmpty() ? "" : Messages.text(PAGE + ".evidence", item.evidence()),
                        item.fineHint().isEmpty() ? "" : Messages.text(PAGE + ".fine", item.fineHint()),
                        item.note())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    String code() {
        return item.code();
    }

    ChecklistLine line() {
        return line;
    }

    /** What stands there now, unless something is being typed here. */
    void refresh(ChecklistLine now) {
        boolean samePhotos = now.photos().equals(line.photos());
        if (!typing && !(now.answer().equals(line.answer()) && samePhotos)) {
            show(now);
        }
    }

    void show(ChecklistLine now) {
        line = now;
        typing = false;
        showing = true;
        values.setValue(now.answer().value());
        showing = false;
        if (fields != null) {
            fields.show(now.answer());
        }
        fit();
        tell();
    }

    private void chosen(String digit) {
        if (answerable) {
            values.setValue(AnswerValue.values()[digit.charAt(0) - '1']);
            values.getElement().executeJs("setTimeout(() => this.querySelector('vaadin-radio-button[checked]')?.focus())");
        }
    }

    private void tapped() {
        fit();
        save();
    }

    private void fit() {
        AnswerValue value = values.getValue();
        boolean needed = value == AnswerValue.FAIL || value == AnswerValue.PARTIAL || value == AnswerValue.NOT_CHECKED;
        if (needed || !line.answer().remark().isEmpty() || !line.photos().isEmpty()) {
            unfold();
        }
        if (fields != null) {
            fields.fit(value);
        }
        if (photos != null) {
            photos.show(line.photos(), answerable);
        }
    }

    private void unfold() {
        more.setVisible(false);
        if (fields != null) {
            return;
        }
        AnswerFields made = new AnswerFields(this::typed, this::left);
        made.show(line.answer());
        PhotoStrip strip = board.photos(item.code());
        if (answerable) {
            strip.open();
        } else {
            made.close();
        }
        strip.show(line.photos(), answerable);
        made.with(strip);
        made.fit(values.getValue());
        fields = made;
        photos = strip;
        add(made);
    }

    private AnswerDraft draft() {
        Answer answer = line.answer();
        String article = fields == null ? answer.article() : fields.article();
        boolean failed = values.getValue() == AnswerValue.FAIL;
        return new AnswerDraft(board.id(), item.code(), answer.version(), values.getValue(),
                fields == null ? answer.remark() : fields.remark(),
                failed && article.isBlank() ? item.article() : article,
                fields == null ? answer.recommendation() : fields.recommendation());
    }

    private void typed() {
        typing = true;
        say(board.keep(draft()) ? PAGE + ".kept" : PAGE + ".not-kept");
    }

    private void left() {
        if (typing) {
            save();
        }
    }

    /** Takes up what an earlier visit had left half typed. */
    void restore(AnswerDraft kept) {
        typing = true;
        board.save(this, kept);
    }

    private void save() {
        typing = true;
        board.save(this, draft());
    }

    /** It could not be written: what was typed stays where it is. */
    void unsaved() {
        say(PAGE + ".unsaved");
    }

    private void say(String key) {
        state.setText(Messages.text(key));
        state.setClassName("tone-attention", true);
    }

    private void tell() {
        Answer answer = line.answer();
        boolean lacking = !line.missing().isEmpty();
        setClassName("item-answered", line.answered());
        setClassName("item-lacking", lacking);
        state.setClassName("tone-attention", lacking);
        String by = answer.at() == null ? "" : Messages.text(PAGE + ".by", answer.byName(), answer.at());
        state.setText(lacking ? Messages.text(PAGE + ".missing", line.missing().stream().sorted().toList()) + " " + by : by);
    }
}
