package coop.portal.fieldwork.ui;

import com.vaadin.flow.component.Component;

/** Lets a box with {@code data-visit} be dragged onto what has {@code data-day}; the page is told by its method {@code dropped}. */
final class CalendarDrag {

    private static final String LISTEN = "const page = this; if (page.portalDrag) { return; } page.portalDrag = true;"
            + " let dragged = null; let over = null;"
            + " const leave = () => { over && over.classList.remove('calendar-over'); over = null; };"
            + " const at = (event, what) => event.target.closest ? event.target.closest(what) : null;"
            + " page.addEventListener('dragstart', event => { const box = at(event, '[data-visit]');"
            + " if (box) { dragged = box.dataset.visit; event.dataTransfer.setData('text/plain', dragged);"
            + " event.dataTransfer.effectAllowed = 'move'; } });"
            + " page.addEventListener('dragend', () => { dragged = null; leave(); });"
            + " page.addEventListener('dragover', event => { const day = at(event, '[data-day]');"
            + " if (dragged && day) { event.preventDefault(); if (day !== over) { leave(); over = day;"
            + " day.classList.add('calendar-over'); } } else { leave(); } });"
            + " page.addEventListener('drop', event => { const day = at(event, '[data-day]');"
            + " if (dragged && day) { event.preventDefault(); page.$server.dropped(dragged, day.dataset.day); }"
            + " dragged = null; leave(); });";

    private CalendarDrag() {}

    static void listen(Component page) {
        page.addAttachListener(attached -> page.getElement().executeJs(LISTEN));
    }
}
