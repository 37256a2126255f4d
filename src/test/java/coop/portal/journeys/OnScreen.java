package coop.portal.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What people look for on a page, by the words they read there. */
final class OnScreen {

    private OnScreen() {}

    /** What is pressed, be it a button or a link that looks like one. */
    static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .or(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)))
                .first();
    }

    static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true)).first();
    }

    static Locator field(Page page, String name) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
    }

    static Locator dialog(Page page) {
        return page.locator("vaadin-dialog");
    }

    /** The latest line that says how an act went. */
    static Locator note(Page page) {
        return page.locator("vaadin-notification-card").last();
    }

    /** An act of the bar of next steps that is not the main one. */
    static void otherStep(Page page, String name) {
        page.getByText("Việc khác").click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name)).click();
    }

    /** The words may also stand in what is closed, such as the tray: that is not meant. */
    static Locator words(Page page, String words) {
        return page.getByText(words).filter(new Locator.FilterOptions().setVisible(true)).first();
    }
}
