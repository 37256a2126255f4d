package coop.portal.exchange;

import coop.portal.exchange.model.ColumnKind;
import coop.portal.exchange.model.OutColumn;
import coop.portal.uikit.ListExport;
import coop.portal.uikit.Messages;
import coop.portal.uikit.list.Column;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The columns of a list as a workbook has them: figures stay figures, days stay days, money in millions. */
final class ExportColumns {

    private static final int CHARACTERS_PER_REM = 2;
    private static final int WIDEST = 60;

    private ExportColumns() {}

    static <R, F> List<OutColumn<R>> of(ListExport.Request<R, F> request, Locale locale) {
        return request.columns().stream()
                .map(column -> OutColumn.<R>of(column.header(request.page(), locale), kind(column), row -> value(column, row, locale))
                        .wide(Math.min(WIDEST, Math.max(kind(column).width(), column.width() * CHARACTERS_PER_REM))))
                .toList();
    }

    private static ColumnKind kind(Column<?> column) {
        return switch (column.kind()) {
            case NUMBER -> ColumnKind.NUMBER;
            case MONEY -> ColumnKind.MONEY;
            case DATE -> ColumnKind.DATE;
            case MOMENT -> ColumnKind.DATE_TIME;
            case TEXT, BADGE -> ColumnKind.TEXT;
        };
    }

    private static <R> @Nullable Object value(Column<R> column, R row, Locale locale) {
        Object held = column.value(row);
        return switch (column.kind()) {
            case NUMBER, DATE, MOMENT -> held;
            case MONEY -> held instanceof Long dong ? BigDecimal.valueOf(dong, 6).stripTrailingZeros() : held;
            case TEXT, BADGE -> Messages.value(locale, held);
        };
    }
}
