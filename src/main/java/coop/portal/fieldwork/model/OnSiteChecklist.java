package coop.portal.fieldwork.model;

import coop.portal.checklists.model.ChecklistNow;
import org.jspecify.annotations.Nullable;

/** The checklist of a fieldwork on its page. @param now none while it is not begun, or not for whoever looks */
public record OnSiteChecklist(boolean readable, @Nullable ChecklistNow now) {}
