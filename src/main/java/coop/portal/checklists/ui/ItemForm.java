package coop.portal.checklists.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import coop.portal.checklists.ChecklistTemplateQueries;
import coop.portal.checklists.DraftingTemplates;
import coop.portal.checklists.model.ChecklistPermissions;
import coop.portal.checklists.model.Item;
import coop.portal.checklists.model.ItemDraft;
import coop.portal.checklists.model.ItemGroup;
import coop.portal.checklists.model.Template;
import coop.portal.checklists.model.TemplateId;
import coop.portal.checklists.model.TemplateState;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.Remark;
import coop.portal.uikit.Messages;
import coop.portal.uikit.form.FormPage;
import coop.portal.uikit.form.FormSection;
import coop.portal.uikit.form.FormTools;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One item of a draft: what is asked, what to look at, on which article. */
@Route(ChecklistsNavigation.ITEM + "/:id/:code?")
@RolesAllowed(ChecklistPermissions.TEMPLATE_WRITE)
class ItemForm extends FormPage<ItemDraft> implements BeforeEnterObserver {

    private static final String PAGE = "checklists.ItemForm";

    private final transient ChecklistTemplateQueries queries;
    private final transient DraftingTemplates drafting;
    private final TextField code;
    private final Select<ItemGroup> group;
    private final TextArea question;
    private final TextArea evidence;
    private final TextField article;
    private final TextArea fineHint;
    private final TextArea note;
    private TemplateId template = new TemplateId(0);
    private int seen;
    private @Nullable String was;

    ItemForm(ChecklistTemplateQueries queries, DraftingTemplates drafting, FormTools tools) {
        super(PAGE, tools);
        this.queries = queries;
        this.drafting = drafting;
        FormSection asked = section("asked");
        code = asked.text("code");
        group = asked.choice("group", ItemGroup.class);
        group.setEmptySelectionAllowed(false);
        group.setValue(ItemGroup.REGISTRATION);
        question = asked.longText("question");
        evidence = asked.longText("evidence");
        FormSection law = section("law");
        article = law.text("article");
        fineHint = law.longText("fineHint");
        note = law.longText("note");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        template = TemplateId.parse(event.getRouteParameters().get("id").orElse(""));
        was = event.getRouteParameters().get("code").orElse(null);
        Template draft = queries.find(template);
        if (draft.stateOn(queries.today()) != TemplateState.DRAFT) {
            event.forwardTo(ChecklistsNavigation.toTemplate(template));
            return;
        }
        seen = draft.version();
        if (was != null) {
            fill(latest().orElseThrow(() -> new NotFoundException("item " + was)));
        }
        open("checklists.item:" + template.text() + ":" + Objects.requireNonNullElse(was, "new"));
    }

    @Override
    protected ItemDraft draft() {
        return new ItemDraft(template, seen, was, new Item(
                code.getValue().strip(), group.getValue(), question.getValue().strip(), evidence.getValue().strip(),
                article.getValue().strip(), fineHint.getValue().strip(), note.getValue().strip()));
    }

    @Override
    protected List<Remark> check(ItemDraft draft) {
        return drafting.check(draft);
    }

    @Override
    protected String save(ItemDraft draft) {
        drafting.saveItem(draft);
        return ChecklistsNavigation.toTemplate(template);
    }

    @Override
    protected void fill(ItemDraft draft) {
        seen = draft.seen();
        Item item = draft.item();
        code.setValue(item.code());
        group.setValue(item.group());
        question.setValue(item.question());
        evidence.setValue(item.evidence());
        article.setValue(item.article());
        fineHint.setValue(item.fineHint());
        note.setValue(item.note());
    }

    @Override
    protected Optional<ItemDraft> latest() {
        Template now = queries.find(template);
        return Optional.ofNullable(was)
                .flatMap(now::item)
                .map(item -> new ItemDraft(template, now.version(), was, item));
    }

    @Override
    public List<Crumb> above() {
        return List.of(
                new Crumb(Messages.text("checklists.TemplatesView.title"), ChecklistsNavigation.TEMPLATES),
                new Crumb(Messages.text(PAGE + ".above"), ChecklistsNavigation.toTemplate(template)));
    }
}
