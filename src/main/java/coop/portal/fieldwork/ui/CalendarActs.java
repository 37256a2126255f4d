package coop.portal.fieldwork.ui;

import coop.portal.fieldwork.model.AbsenceRow;
import coop.portal.fieldwork.model.CalendarVisit;

/** What can be done from the boxes of a calendar. */
interface CalendarActs {

    /** Asks to which day. */
    void move(CalendarVisit visit);

    /** Of whom the person may change the absences. */
    boolean keeps(AbsenceRow absence);

    void change(AbsenceRow absence);
}
