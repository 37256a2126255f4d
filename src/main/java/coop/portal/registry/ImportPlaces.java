package coop.portal.registry;

import coop.portal.kernel.SearchText;
import coop.portal.registry.model.ImportField;
import coop.portal.registry.model.ImportValues;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which words of a row name its commune: those of the column, else the part of the address that says so. */
final class ImportPlaces {

    private static final Pattern COMMUNE = Pattern.compile("^(?:xa|phuong|thi tran|tt\\.?|p\\.|x\\.) .*");
    private static final Pattern DISTRICT = Pattern.compile("^(?:huyen|thi xa|thanh pho|tx\\.?|tp\\.?|h\\.) .*");

    private ImportPlaces() {}

    record Words(String commune, String district) {}

    static @Nullable Words words(ImportValues values) {
        String district = values.text(ImportField.DISTRICT);
        String commune = values.text(ImportField.COMMUNE);
        if (commune != null) {
            return new Words(commune, district == null ? "" : district);
        }
        String address = values.text(ImportField.ADDRESS);
        if (address == null) {
            return null;
        }
        for (String part : address.split("\\s*[,;–]\\s*|\\s+-\\s+")) {
            String folded = SearchText.fold(part);
            if (COMMUNE.matcher(folded).matches()) {
                commune = part;
            } else if (district == null && DISTRICT.matcher(folded).matches()) {
                district = part;
            }
        }
        return commune == null ? null : new Words(commune, district == null ? "" : district);
    }
}
