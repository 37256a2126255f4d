/**
 * Fieldwork: one organisation, thanh tra or kiểm tra, from the decision to the end of what follows. It comes of a line of an
 * issued plan, or has no plan and a proved ground; a department checks, only an inspectorate inspects (LTT 7; NĐ217 art. 6).
 */
@ApplicationModule(
        displayName = "Fieldwork",
        allowedDependencies = {
            "kernel", "uikit", "territory", "territory :: model", "law", "law :: model", "calendar", "access", "access :: model",
            "access :: scope", "exchange", "checklists", "checklists :: model", "checklists :: ui", "followup", "followup :: model",
            "followup :: ui", "worklist", "worklist :: model", "registry", "registry :: model", "registry :: ui",
            "inspections", "inspections :: model", "inspections :: ui", "reminders", "reminders :: model", "documents",
            "documents :: model"
        })
@NullMarked
package coop.portal.fieldwork;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
