package coop.portal.access.scope;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The expressions of a list by which its rows belong to communes, sectors and agencies. */
public final class ScopeColumns {

    private record Column(String kind, String expression) {}

    private final List<Column> columns;

    private ScopeColumns(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    public static ScopeColumns none() {
        return new ScopeColumns(List.of());
    }

    public ScopeColumns commune(String expression) {
        return with("commune", expression);
    }

    public ScopeColumns sector(String expression) {
        return with("sector", expression);
    }

    public ScopeColumns agency(String expression) {
        return with("agency", expression);
    }

    /** Rows that everybody signed in may see, such as issued plans. */
    public ScopeColumns orAlways(String predicate) {
        return with("always", predicate);
    }

    private ScopeColumns with(String kind, String expression) {
        List<Column> more = new ArrayList<>(columns);
        more.add(new Column(kind, expression));
        return new ScopeColumns(more);
    }

    void restrict(Where where, Scope scope) {
        switch (scope) {
            case Scope.Everything _ -> {}
            case Scope.Nothing _ -> where.and("1 = 0");
            case Scope.Within within -> restrict(where, within);
        }
    }

    private void restrict(Where where, Scope.Within within) {
        List<String> visible = new ArrayList<>();
        List<Object> args = new ArrayList<>();
        for (Column column : columns) {
            Collection<?> values =
                    switch (column.kind()) {
                        case "commune" -> within.communes();
                        case "sector" -> within.sectors();
                        case "agency" -> within.agencies();
                        default -> List.of();
                    };
            if (column.kind().equals("always")) {
                visible.add(column.expression());
            } else if (!values.isEmpty()) {
                visible.add(column.expression() + " IN (" + Where.marks(values.size()) + ")");
                args.addAll(values);
            }
        }
        where.and(visible.isEmpty() ? "1 = 0" : "(" + String.join(" OR ", visible) + ")", args.toArray());
    }
}
