package coop.portal.uikit;

import coop.portal.kernel.Anchor;
import coop.portal.kernel.Paged;
import coop.portal.kernel.Slice;
import coop.portal.kernel.SortBy;
import coop.portal.kernel.Window;
import coop.portal.uikit.list.Column;
import java.util.List;
import java.util.function.Consumer;

/** Makes a workbook of exactly what a list shows to the person who asks; a list without one offers no export. */
public interface ListExport {

    /**
     * What is wanted.
     *
     * @param page the key prefix of the list's messages, such as {@code registry.OrganisationsView}
     * @param title of the list, in the language of the screen
     * @param sentence the filters as they read on the screen, empty when there are none
     * @param columns those that are shown and may be exported, in their order
     * @param purpose what personal data in it are for, empty where there are none
     */
    record Request<R, F>(
            String page,
            String title,
            String sentence,
            List<Column<R>> columns,
            Paged<R, F> rows,
            F filter,
            List<SortBy> sort,
            String purpose) {

        /** There are personal data in it that may be shown to the person who asks, so that a purpose must be said. */
        public boolean personal() {
            return columns.stream().anyMatch(Column::isPersonal);
        }

        /** The same, for a purpose. */
        public Request<R, F> inOrderTo(String said) {
            return new Request<>(page, title, sentence, columns, rows, filter, sort, said);
        }

        /** All rows, window after window, each only as the person who asks sees it. */
        public void forEach(Consumer<R> consumer) {
            Anchor anchor = null;
            int offset = 0;
            List<R> found;
            do {
                Slice<R> slice = rows.slice(filter, new Window(offset, Window.MAX_LIMIT, sort), anchor);
                found = slice.rows();
                found.forEach(consumer);
                offset += found.size();
                anchor = slice.end();
            } while (found.size() == Window.MAX_LIMIT);
        }
    }

    /** Starts it; called on the screen's thread, it returns at once. */
    void start(Request<?, ?> request);
}
