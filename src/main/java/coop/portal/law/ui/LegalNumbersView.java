package coop.portal.law.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.portal.law.LegalQueries;
import coop.portal.law.model.LawPermissions;
import coop.portal.law.model.LegalFilter;
import coop.portal.law.model.LegalRow;
import coop.portal.uikit.Messages;
import coop.portal.uikit.list.Chosen;
import coop.portal.uikit.list.Column;
import coop.portal.uikit.list.Filter;
import coop.portal.uikit.list.ListPage;
import coop.portal.uikit.list.ListTools;
import coop.portal.uikit.list.Option;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;

/** Every number the portal takes from law, with its value of today or that there is none. */
@Route(LawNavigation.NUMBERS)
@Menu(title = "law.menu.numbers", order = 930)
@RolesAllowed(LawPermissions.VALUE_READ)
class LegalNumbersView extends ListPage<LegalRow, LegalFilter> {

    private static final String PAGE = "law.LegalNumbersView";

    LegalNumbersView(LegalQueries queries, ListTools tools) {
        super(PAGE, queries.numbers(), row -> row.name().name(), LegalNumbersView::filter, tools);
        column(Column.<LegalRow>text("name", row -> LegalWords.label(row.name())).width(22));
        column(Column.<LegalRow>text("value", row -> LegalWords.shown(row.name(), row.today())).width(11));
        column(Column.<LegalRow>text("article", row -> row.today() == null ? null : row.today().article()).width(14));
        column(Column.<LegalRow>date("from", row -> row.today() == null ? null : row.today().from()).sortable());
        column(Column.<LegalRow>date("next", LegalRow::next).sortable());
        column(Column.<LegalRow>text("module", row -> Messages.text("law.module." + row.module())).width(10));
        filter(Filter.options("module", () -> queries.modules().stream()
                .map(module -> new Option(module, Messages.text("law.module." + module)))
                .toList()));
        filter(Filter.flag("missing"));
        opens(row -> LawNavigation.number(row.name().name()));
        exportable();
    }

    private static LegalFilter filter(Chosen chosen) {
        return new LegalFilter(chosen.search(), Set.copyOf(chosen.all("module")), chosen.flag("missing"));
    }
}
