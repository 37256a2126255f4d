package coop.portal.shell;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

/**
 * The page that carries the application: its typeface, styles and colours. The styles lie in {@code frontend/styles} and
 * need no bundle; whoever changes {@code portal.ts} or a package here rebuilds {@code src/main/bundles/prod.bundle}.
 */
@Viewport("width=device-width, initial-scale=1")
@ColorScheme(ColorScheme.Value.SYSTEM)
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet(Lumo.COMPACT_STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/shell.css")
@StyleSheet("styles/list.css")
@StyleSheet("styles/sheet.css")
@StyleSheet("styles/form.css")
@StyleSheet("styles/access.css")
@NpmPackage(value = "@fontsource/be-vietnam-pro", version = "5.3.0")
@NpmPackage(value = "@fontsource/noto-sans", version = "5.3.0")
@JsModule("./portal.ts")
public class PortalShell implements AppShellConfigurator, Components {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Cổng kinh tế tập thể");
        settings.addMetaTag("theme-color", "#1f4e8c");
        settings.addFavIcon("icon", "icons/portal.svg", "any");
    }
}
