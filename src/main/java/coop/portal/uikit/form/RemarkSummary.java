package coop.portal.uikit.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import coop.portal.kernel.Remark;
import coop.portal.kernel.Severity;
import coop.portal.uikit.Messages;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All that keeps a form from being saved, at its top, each with the way to its field; warnings can be acknowledged. */
final class RemarkSummary extends Composite<Div> {

    private final Fields fields;
    private final Checkbox seen = new Checkbox(Messages.text("uikit.form.acknowledge"));
    private Set<String> warned = Set.of();

    RemarkSummary(Fields fields) {
        this.fields = fields;
        Div box = getContent();
        box.addClassName("remark-summary");
        box.getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        box.setVisible(false);
    }

    void hide() {
        getContent().setVisible(false);
    }

    /** What stops the act or must be acknowledged first. @return whether it may go on */
    boolean allows(List<Remark> remarks) {
        List<Remark> errors = of(remarks, Severity.ERROR);
        List<Remark> warnings = of(remarks, Severity.WARNING);
        Set<String> rules = new HashSet<>(warnings.stream().map(RemarkSummary::identity).toList());
        boolean acknowledged = seen.getValue() && warned.containsAll(rules);
        if (errors.isEmpty() && (warnings.isEmpty() || acknowledged)) {
            hide();
            return true;
        }
        if (!warned.equals(rules)) {
            seen.setValue(false);
        }
        warned = rules;
        show(errors, warnings);
        return false;
    }

    /** Problems that are about no field. */
    void tell(List<String> problems) {
        Div box = getContent();
        box.removeAll();
        box.setClassName("tone-late");
        box.addClassName("remark-summary");
        box.add(new H2(Messages.text("uikit.form.not-saved")));
        box.add(new UnorderedList(problems.stream().map(ListItem::new).toArray(ListItem[]::new)));
        reveal();
    }

    /** The rules whose warnings were acknowledged. */
    Set<String> acknowledged() {
        return seen.getValue() ? Set.copyOf(warned.stream().map(identity -> identity.split("\n")[0]).toList()) : Set.of();
    }

    private void show(List<Remark> errors, List<Remark> warnings) {
        Div box = getContent();
        box.removeAll();
        box.setClassName(errors.isEmpty() ? "tone-attention" : "tone-late");
        box.addClassName("remark-summary");
        box.add(new H2(Messages.text(
                errors.isEmpty() ? "uikit.form.warnings" : "uikit.form.errors",
                errors.isEmpty() ? warnings.size() : errors.size())));
        box.add(list(errors));
        if (!warnings.isEmpty()) {
            if (!errors.isEmpty()) {
                box.add(new H2(Messages.text("uikit.form.warnings", warnings.size())));
            }
            box.add(list(warnings));
            box.add(seen);
        }
        reveal();
    }

    private void reveal() {
        getContent().setVisible(true);
        getContent().scrollIntoView();
        getContent().getElement().callJsFunction("focus");
    }

    private UnorderedList list(List<Remark> remarks) {
        return new UnorderedList(remarks.stream().map(remark -> new ListItem(line(remark))).toArray(ListItem[]::new));
    }

    private Component line(Remark remark) {
        String words = Messages.withArticle(remark);
        Optional<FormField<?>> field = remark.field() == null ? Optional.empty() : fields.find(remark.field());
        if (field.isEmpty()) {
            return new Span(words);
        }
        Button link = new Button(
                Messages.text("uikit.filter.sentence", field.get().label(), words), click -> field.get().focus());
        link.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return link;
    }

    private static List<Remark> of(List<Remark> remarks, Severity severity) {
        return remarks.stream().filter(remark -> remark.severity() == severity).toList();
    }

    private static String identity(Remark remark) {
        return remark.rule() + "\n" + remark.field();
    }
}
