package coop.portal.registry.persistence;

import coop.portal.access.Can;
import coop.portal.exchange.model.Cell;
import coop.portal.exchange.model.SourceRow;
import coop.portal.kernel.UnitId;
import coop.portal.registry.model.ImportField;
import coop.portal.registry.model.ImportLine;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationVersion;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.registry.rules.PersonalMask;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The one place where it is decided who sees personal data as they are kept: those with the permission whose scope has the
 * commune in charge of the organisation (domain 7.2). To everybody else they are masked, whatever they are read for.
 */
@Component
public class Masking {

    private final Can can;

    Masking(Can can) {
        this.can = can;
    }

    /** @param commune where the organisation is, none when that is not known */
    public boolean clear(@Nullable UnitId commune) {
        return can.performIn(RegistryPermissions.PERSONAL_DATA_READ, commune);
    }

    /** Whether there may be anything that is shown as it is kept. */
    public boolean clearSomewhere() {
        return can.perform(RegistryPermissions.PERSONAL_DATA_READ);
    }

    public OrganisationVersion shown(OrganisationVersion kept) {
        return clear(kept.draft().seat().commune())
                ? kept
                : new OrganisationVersion(kept.id(), kept.version(), PersonalMask.masked(kept.draft()));
    }

    /** What was edited by somebody to whom {@link #shown} showed it, with what is behind the masks that are left. */
    public OrganisationDraft whole(OrganisationDraft edited, OrganisationDraft kept) {
        return clear(kept.seat().commune()) ? edited : PersonalMask.restored(edited, kept);
    }

    @Nullable String phone(@Nullable UnitId commune, @Nullable String phone) {
        return clear(commune) ? phone : PersonalMask.phone(phone);
    }

    /** @param commune of the organisation that the row was recognised as, none of another one */
    ImportLine shown(ImportLine line, @Nullable UnitId commune) {
        Cell phone = line.cells().get(ImportField.PHONE);
        if (phone == null || phone.blank() || clear(commune)) {
            return line;
        }
        Map<ImportField, Cell> cells = new EnumMap<>(line.cells());
        cells.put(ImportField.PHONE, masked(phone));
        return line.with(cells);
    }

    /** The first rows of a file whose organisations nobody has recognised yet. @param column of the phones, none without */
    public List<SourceRow> shown(List<SourceRow> rows, @Nullable Integer column) {
        return column == null || clear(null) ? rows : rows.stream().map(row -> masked(row, column)).toList();
    }

    private static SourceRow masked(SourceRow row, int column) {
        if (row.cell(column).blank()) {
            return row;
        }
        List<Cell> cells = new ArrayList<>(row.cells());
        cells.set(column, masked(row.cell(column)));
        return new SourceRow(row.number(), cells, row.hidden(), row.kind());
    }

    private static Cell masked(Cell phone) {
        return new Cell.Text(String.valueOf(PersonalMask.phone(phone.shown().strip())));
    }
}
