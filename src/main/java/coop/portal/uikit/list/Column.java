package coop.portal.uikit.list;

import coop.portal.uikit.Formats;
import coop.portal.uikit.Look;
import coop.portal.uikit.Messages;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One column of a list, said once: the grid, the choice of columns, the card on a phone and the exported workbook are all
 * made from it. It is known by its key, which is also the name it is sorted by and the end of its header's message key.
 *
 * @param <R> the row
 */
public final class Column<R> {

    /** What stands in a column, which decides how it is written, aligned and exported. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** Đồng, shown in millions; the header says so. */
        MONEY,
        DATE,
        MOMENT,
        BADGE
    }

    private final String key;
    private final Kind kind;
    private final Function<R, @Nullable Object> value;
    private Function<R, Look> look = row -> Look.PLAIN;
    private @Nullable String headerKey;
    private boolean sortable;
    private boolean visible = true;
    private boolean exportable = true;
    private boolean onCard = true;
    private int width;
    private @Nullable Predicate<R> inClear;

    private Column(String key, Kind kind, Function<R, @Nullable Object> value) {
        this.key = key;
        this.kind = kind;
        this.value = value;
    }

    /** Words; constants are shown by their label. */
    public static <R> Column<R> text(String key, Function<R, ? extends @Nullable Object> value) {
        return new Column<R>(key, Kind.TEXT, value::apply).width(12);
    }

    public static <R> Column<R> number(String key, Function<R, ? extends @Nullable Number> value) {
        return new Column<R>(key, Kind.NUMBER, value::apply).width(7);
    }

    /** An amount of đồng, shown in millions. */
    public static <R> Column<R> money(String key, Function<R, @Nullable Long> value) {
        return new Column<R>(key, Kind.MONEY, value::apply).width(9);
    }

    public static <R> Column<R> date(String key, Function<R, @Nullable LocalDate> value) {
        return new Column<R>(key, Kind.DATE, value::apply).width(7);
    }

    public static <R> Column<R> moment(String key, Function<R, @Nullable LocalDateTime> value) {
        return new Column<R>(key, Kind.MOMENT, value::apply).width(10);
    }

    /** A state as word, sign and meaning of colour. */
    public static <R, V> Column<R> badge(String key, Function<R, @Nullable V> value, Function<V, Look> look) {
        Column<R> column = new Column<R>(key, Kind.BADGE, value::apply).width(11);
        column.look = row -> {
            V state = value.apply(row);
            return state == null ? Look.PLAIN : look.apply(state);
        };
        return column;
    }

    /** The reader knows a sort of this name. */
    public Column<R> sortable() {
        sortable = true;
        return this;
    }

    /** Not shown until somebody chooses it. */
    public Column<R> hidden() {
        visible = false;
        return this;
    }

    public Column<R> notExported() {
        exportable = false;
        return this;
    }

    public Column<R> notOnCard() {
        onCard = false;
        return this;
    }

    /** In rem; the first column takes what is left. */
    public Column<R> width(int rem) {
        width = rem;
        return this;
    }

    /** Another message than {@code <page>.<key>}. */
    public Column<R> header(String messageKey) {
        headerKey = messageKey;
        return this;
    }

    /** Holds personal data. @param shown of which rows somebody's can be read here, neither missing nor masked */
    public Column<R> personal(Predicate<R> shown) {
        inClear = shown;
        return this;
    }

    public boolean isPersonal() {
        return inClear != null;
    }

    /** Somebody's personal data can be read in this column of the row. */
    public boolean tellsOf(R row) {
        return inClear != null && inClear.test(row);
    }

    public String key() {
        return key;
    }

    public Kind kind() {
        return kind;
    }

    public boolean isSortable() {
        return sortable;
    }

    public boolean isVisible() {
        return visible;
    }

    public boolean isExportable() {
        return exportable;
    }

    public boolean isOnCard() {
        return onCard;
    }

    public int width() {
        return width;
    }

    public boolean isFigure() {
        return kind == Kind.NUMBER || kind == Kind.MONEY;
    }

    /** The header in the language of the screen, with the unit of money. */
    public String header(String page, Locale locale) {
        String words = Messages.text(locale, headerKey == null ? page + "." + key : headerKey);
        return kind == Kind.MONEY ? Messages.text(locale, "uikit.list.in-millions", words) : words;
    }

    /** What the row holds, for exports: numbers stay numbers and days stay days. */
    public @Nullable Object value(R row) {
        return value.apply(row);
    }

    /** What the row shows. */
    public String text(R row) {
        Object held = value.apply(row);
        return kind == Kind.MONEY ? Formats.millions((Long) held) : Messages.value(Messages.locale(), held);
    }

    public Look look(R row) {
        return look.apply(row);
    }
}
