package coop.portal.uikit.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import coop.portal.kernel.Remark;
import coop.portal.kernel.StaleException;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.Notice;
import coop.portal.uikit.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A page on which something is typed and saved. A subclass adds sections with fields and a {@link #open(String)} at the end;
 * fields are checked when they are left, the draft saves itself, and nothing typed is lost to a refusal, a conflict or an
 * error. Its messages begin with {@code page}: {@code .title}, {@code .save}, {@code .saved}, one per field and section.
 *
 * @param <D> the draft, as the use case takes it
 */
public abstract class FormPage<D> extends Div implements Page, BeforeLeaveObserver {

    private final String page;
    private final Fields fields = new Fields();
    private final RemarkSummary summary = new RemarkSummary(fields);
    private final FormFrame frame;
    private final DraftKeeper keeper;
    private boolean unsaved;

    protected FormPage(String page, FormTools tools) {
        this.page = page;
        this.frame = new FormFrame(page, this::save);
        this.keeper = new DraftKeeper(tools.drafts(), fields, frame);
        addClassNames("page", "form-page");
        add(frame.head(), summary);
    }

    /** What stands in the fields, as far as it can be read. */
    protected abstract D draft();

    /** What the rules say about it; asked whenever a field is left. */
    protected abstract List<Remark> check(D draft);

    /** Saves it. @return where to go then, without a leading slash */
    protected abstract String save(D draft);

    /** Puts a draft into the fields, and remembers the version it comes with. */
    protected abstract void fill(D draft);

    /** The thing as it is now, to be compared when somebody was faster; none for a new one. */
    protected Optional<D> latest() {
        return Optional.empty();
    }

    protected final FormSection section(String key) {
        FormSection section = new FormSection(page, key, this::added);
        add(section);
        return section;
    }

    protected final void content(Component component) {
        add(component);
    }

    /**
     * Ends the making of the form: the buttons, and the offer of a draft that was kept.
     *
     * @param formKey under which the draft is kept, such as {@code registry.organisation:new}
     */
    protected final void open(String formKey) {
        add(frame.buttons());
        keeper.open(formKey, () -> {
            markUnsaved();
            recheck(false);
        });
    }

    /** The rules whose warnings the person acknowledged, for use cases that want to keep that. */
    protected final Set<String> acknowledged() {
        return summary.acknowledged();
    }

    /** To be called when something changed that is no field of a section. */
    protected final void changed() {
        markUnsaved();
        keeper.keep();
        recheck(false);
    }

    /** The form is left for good without saving. */
    protected final void abandon(String path) {
        keeper.discard();
        leaveTo(path);
    }

    private void added(FormField<?> field) {
        fields.add(field);
        field.onChange(this::changed);
    }

    private List<Remark> recheck(boolean all) {
        List<Remark> remarks = check(draft());
        fields.all().forEach(field -> {
            if (all) {
                field.touch();
            }
            if (field.isTouched()) {
                field.show(remarks.stream().filter(remark -> field.name().equals(remark.field())).toList());
            }
        });
        return remarks;
    }

    private void save() {
        try {
            if (summary.allows(recheck(true))) {
                String path = save(draft());
                keeper.discard();
                leaveTo(path);
                Notice.done(page + ".saved");
            }
        } catch (StaleException stale) {
            latest().ifPresentOrElse(this::conflict, () -> summary.tell(Attempt.words(stale)));
        } catch (RuntimeException problem) {
            summary.tell(Attempt.words(problem));
        }
    }

    private void conflict(D theirs) {
        Map<String, String> mine = fields.snapshot();
        Map<String, String> seenByMe = fields.shown();
        fill(theirs);
        Map<String, String> others = fields.snapshot();
        List<Fields.Difference> differences = fields.differences(seenByMe, fields.shown());
        fields.restore(mine);
        ConflictDialog.show(differences, this::save, () -> {
            fields.restore(others);
            keeper.discard();
            recheck(true);
        });
    }

    private void markUnsaved() {
        unsaved = true;
        tellBrowser();
    }

    private void leaveTo(String path) {
        unsaved = false;
        tellBrowser();
        UI.getCurrent().navigate(path);
    }

    private void tellBrowser() {
        getElement().executeJs("window.portal && window.portal.unsaved($0)", unsaved);
    }

    @Override
    public final void beforeLeave(BeforeLeaveEvent event) {
        if (unsaved) {
            BeforeLeaveEvent.ContinueNavigationAction leaving = event.postpone();
            LeaveQuestion.ask(keeper.keeps(), () -> {
                unsaved = false;
                tellBrowser();
                leaving.proceed();
            }, keeper::discard, leaving::cancel);
        }
    }

    @Override
    public String title() {
        return frame.title();
    }
}
