package coop.portal.registry.model;

import coop.portal.kernel.Remark;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a row says once its cells were understood, and what there is to say about the cells. What is missing says nothing. */
public record ImportValues(Map<ImportField, Object> values, List<Remark> remarks) {

    public ImportValues {
        values = Map.copyOf(values);
        remarks = List.copyOf(remarks);
    }

    public boolean has(ImportField field) {
        return values.containsKey(field);
    }

    public @Nullable String text(ImportField field) {
        return (String) values.get(field);
    }

    public @Nullable Integer count(ImportField field) {
        return (Integer) values.get(field);
    }

    public @Nullable LocalDate day(ImportField field) {
        return (LocalDate) values.get(field);
    }

    /** In đồng. */
    public @Nullable BigDecimal money(ImportField field) {
        return (BigDecimal) values.get(field);
    }

    public <E extends Enum<E>> @Nullable E constant(ImportField field, Class<E> type) {
        Object value = values.get(field);
        return type.isInstance(value) ? type.cast(value) : null;
    }

    @SuppressWarnings("unchecked")
    public List<Industry> industries() {
        Object value = values.get(ImportField.INDUSTRY);
        return value == null ? List.of() : (List<Industry>) value;
    }
}
