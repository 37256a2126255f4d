package coop.portal.registry.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.portal.registry.ImportQueries;
import coop.portal.registry.model.ImportBatchFilter;
import coop.portal.registry.model.ImportBatchRow;
import coop.portal.registry.model.ImportStage;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.uikit.list.Column;
import coop.portal.uikit.list.Filter;
import coop.portal.uikit.list.ListPage;
import coop.portal.uikit.list.ListTools;
import jakarta.annotation.security.RolesAllowed;

/** The workbooks that were imported, by whom, and what became of them. */
@Route(RegistryNavigation.IMPORTS)
@Menu(title = "registry.menu.imports", order = 800)
@RolesAllowed(RegistryPermissions.IMPORT_RUN)
class ImportsView extends ListPage<ImportBatchRow, ImportBatchFilter> {

    ImportsView(ImportQueries queries, ListTools tools) {
        super(
                "registry.ImportsView",
                queries.batches(),
                ImportBatchRow::id,
                chosen -> new ImportBatchFilter(chosen.search(), chosen.constants("stage", ImportStage.class)),
                tools);
        column(Column.<ImportBatchRow>text("fileName", ImportBatchRow::fileName).sortable());
        column(Column.<ImportBatchRow, ImportStage>badge("stage", ImportBatchRow::stage, ImportLooks::of));
        column(Column.<ImportBatchRow>text("owner", ImportLooks::owner).width(11));
        column(Column.<ImportBatchRow>moment("created", ImportBatchRow::created).sortable());
        column(Column.<ImportBatchRow>number("rows", batch -> batch.counts().rows()).width(5));
        column(Column.<ImportBatchRow>number("createdRows", batch -> batch.counts().created()).width(6));
        column(Column.<ImportBatchRow>number("updatedRows", batch -> batch.counts().updated()).width(5).notOnCard());
        column(Column.<ImportBatchRow>number("warnedRows", batch -> batch.counts().warnings()).width(6).notOnCard());
        column(Column.<ImportBatchRow>number("refusedRows", batch -> batch.counts().refused()).width(5));
        filter(Filter.choice("stage", ImportStage.class));
        opens(batch -> RegistryNavigation.toImport(batch.id()));
        primary("new", RegistryNavigation.NEW_IMPORT);
    }
}
