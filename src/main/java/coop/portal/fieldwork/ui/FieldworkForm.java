package coop.portal.fieldwork.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import coop.portal.fieldwork.FieldworkQueries;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkSheet;
import coop.portal.uikit.Messages;
import coop.portal.uikit.form.FormPage;
import coop.portal.uikit.form.FormTools;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A form about one fieldwork, which gives it its title and the way back. */
abstract class FieldworkForm<D> extends FormPage<D> implements BeforeEnterObserver {

    private final String page;
    private final String tab;
    private final FieldworkQueries queries;
    private @Nullable FieldworkSheet sheet;

    /** @param tab the part of the fieldwork's page that the way back leads to, empty for its beginning */
    FieldworkForm(String page, String tab, FieldworkQueries queries, FormTools tools) {
        super(page, tools);
        this.page = page;
        this.tab = tab;
        this.queries = queries;
    }

    /** The fieldwork is known: fills the fields and ends the making of the form. */
    abstract void begin(FieldworkSheet sheet, BeforeEnterEvent event);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        FieldworkSheet read = queries.sheet(FieldworkId.parse(event.getRouteParameters().get("id").orElse("")));
        sheet = read;
        begin(read, event);
    }

    final FieldworkQueries queries() {
        return queries;
    }

    /** As it was when it was read, none before. */
    final @Nullable FieldworkSheet known() {
        return sheet;
    }

    final FieldworkSheet sheet() {
        return Objects.requireNonNull(sheet);
    }

    /** As it is now, from here on. */
    final FieldworkSheet readAgain() {
        FieldworkSheet read = queries.sheet(sheet().id());
        sheet = read;
        return read;
    }

    @Override
    public final String title() {
        return sheet == null ? super.title() : Messages.text(page + ".of", sheet.organisationName());
    }

    @Override
    public final List<Crumb> above() {
        if (sheet == null) {
            return List.of();
        }
        FieldworkId id = sheet.id();
        return List.of(new Crumb(
                sheet.organisationName(),
                tab.isEmpty() ? FieldworkNavigation.toFieldwork(id) : FieldworkNavigation.toFieldwork(id, tab)));
    }
}
