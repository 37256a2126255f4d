package coop.portal.uikit.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.DraftStore;
import coop.portal.uikit.Messages;
import java.util.Map;
import java.util.Optional;

/** Keeps what is typed while it is typed, and offers it again when the form is opened next. */
final class DraftKeeper {

    private final Optional<DraftStore> store;
    private final Fields fields;
    private final FormFrame frame;
    private String formKey = "";

    DraftKeeper(Optional<DraftStore> store, Fields fields, FormFrame frame) {
        this.store = store;
        this.fields = fields;
        this.frame = frame;
    }

    boolean keeps() {
        return store.isPresent();
    }

    void open(String key, Runnable restored) {
        formKey = key;
        store.flatMap(drafts -> drafts.find(key)).ifPresent(draft -> fields.read(draft.json()).ifPresent(kept -> {
            if (!kept.equals(fields.snapshot())) {
                offer(draft, kept, restored);
            }
        }));
    }

    void keep() {
        store.ifPresent(drafts -> Attempt.problem(() -> drafts.save(formKey, fields.json()))
                .ifPresentOrElse(
                        problem -> frame.state(Messages.text("uikit.draft.not-kept")),
                        () -> frame.state(Messages.text("uikit.draft.kept"))));
    }

    void discard() {
        store.ifPresent(drafts -> drafts.discard(formKey));
        frame.state("");
        frame.offerNothing();
    }

    private void offer(DraftStore.Draft draft, Map<String, String> kept, Runnable restored) {
        Button restore = new Button(Messages.text("uikit.draft.restore"), click -> {
            fields.restore(kept);
            frame.offerNothing();
            restored.run();
        });
        restore.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        Button drop = new Button(Messages.text("uikit.draft.drop"), click -> discard());
        drop.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        frame.offer(Messages.text("uikit.draft.offer", draft.savedAt()), restore, drop);
    }
}
