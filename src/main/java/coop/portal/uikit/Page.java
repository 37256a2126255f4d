package coop.portal.uikit;

import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;

/** A page of the portal: what the browser's tab and the way above the page say. */
public interface Page extends HasDynamicTitle {

    /** A step of the way from the menu to a page. @param path where it leads, without a leading slash */
    record Crumb(String label, String path) {}

    /** What the page is called, without the product's name. */
    String title();

    /** The pages above this one, from the top; the menu's own group is known without it. */
    default List<Crumb> above() {
        return List.of();
    }

    @Override
    default String getPageTitle() {
        return title() + " – " + Messages.text("uikit.product");
    }
}
