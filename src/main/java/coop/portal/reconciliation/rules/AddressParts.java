package coop.portal.reconciliation.rules;

import coop.portal.kernel.SearchText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** An address taken to pieces: what lies below the commune, and the words that name the commune and the district. */
public record AddressParts(String street, String commune, String district) {

    private static final Pattern COMMUNE = Pattern.compile("^(?:xa|phuong|thi tran|tt\\.?|p\\.|x\\.) .*");
    private static final Pattern DISTRICT = Pattern.compile("^(?:huyen|thi xa|thanh pho|tx\\.?|tp\\.?|h\\.) .*");
    private static final Pattern PROVINCE = Pattern.compile("^(?:tinh .*|viet nam)");

    public static AddressParts of(String address) {
        List<String> street = new ArrayList<>();
        String commune = "";
        String district = "";
        for (String part : SearchText.clean(address).split("\\s*[,;]\\s*|\\s+[-–]\\s+")) {
            String folded = SearchText.fold(part);
            if (commune.isEmpty() && COMMUNE.matcher(folded).matches()) {
                commune = part;
            } else if (district.isEmpty() && !commune.isEmpty() && DISTRICT.matcher(folded).matches()) {
                district = part;
            } else if (!part.isBlank() && !PROVINCE.matcher(folded).matches() && commune.isEmpty()) {
                street.add(part);
            }
        }
        return commune.isEmpty()
                ? new AddressParts("", "", "")
                : new AddressParts(String.join(", ", street), commune, district);
    }
}
