package coop.portal.checklists.ui;

import coop.portal.checklists.model.ChecklistId;
import coop.portal.checklists.model.TemplateId;

/** Where the pages of checklists are, for links from anywhere; without a leading slash. */
public final class ChecklistsNavigation {

    static final String TEMPLATES = "checklists/templates";
    static final String TEMPLATE = "checklists/template";
    static final String ITEM = "checklists/item";
    static final String SHEET = "checklists/sheet";
    static final String PRINT = "checklists/print";
    static final String WORKBOOK = "checklists/workbook";

    private ChecklistsNavigation() {}

    /** The page on which a team answers. */
    public static String toSheet(ChecklistId id) {
        return SHEET + "/" + id.text();
    }

    /** The page on paper, with the answers. */
    public static String toPrint(ChecklistId id) {
        return PRINT + "/" + id.text();
    }

    /** The workbook that is filled off-line. */
    public static String toWorkbook(ChecklistId id) {
        return WORKBOOK + "/" + id.text();
    }

    /** The page on paper, to be filled by hand. */
    public static String toEmptyPrint(ChecklistId id) {
        return toPrint(id) + "/empty";
    }

    static String toTemplate(TemplateId id) {
        return TEMPLATE + "/" + id.text();
    }

    static String toItem(TemplateId id, String code) {
        return ITEM + "/" + id.text() + "/" + code;
    }

    static String toNewItem(TemplateId id) {
        return ITEM + "/" + id.text();
    }
}
