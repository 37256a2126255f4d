package coop.portal.registry.rules;

import coop.portal.kernel.Remark;
import coop.portal.registry.model.OrganisationType;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The code of an organisation is its tax code (NĐ92 14.1): ten digits, the last of which proves the others. */
public final class TaxCode {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s.\\-\\u00A0]");
    private static final Pattern DIGITS = Pattern.compile("\\d{10}(\\d{3})?");
    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    private static final String ARTICLE = "NĐ92 14.1";

    private TaxCode() {}

    /** As it is kept: {@code 2901346582} or, for a dependent unit, {@code 2901346582-001}; what is no code stays as typed. */
    public static String normal(String raw) {
        String digits = SEPARATORS.matcher(raw).replaceAll("");
        if (!DIGITS.matcher(digits).matches()) {
            return raw.strip();
        }
        return digits.length() == 13 ? digits.substring(0, 10) + "-" + digits.substring(10) : digits;
    }

    /** Without the three digits of a dependent unit, which has the code of the organisation it belongs to. */
    public static String root(String code) {
        return code.length() > 10 && code.charAt(10) == '-' ? code.substring(0, 10) : code;
    }

    public static boolean wellFormed(String raw) {
        return DIGITS.matcher(SEPARATORS.matcher(raw).replaceAll("")).matches();
    }

    /** Well formed, and the check digit is right. */
    public static boolean valid(String raw) {
        String digits = SEPARATORS.matcher(raw).replaceAll("");
        if (!DIGITS.matcher(digits).matches()
                || digits.substring(2, 9).equals("0000000")
                || digits.length() == 13 && digits.endsWith("000")) {
            return false;
        }
        return proof(digits).orElse(-1) == digits.charAt(9) - '0';
    }

    /** The tenth digit that proves the nine before it; there is none for some. */
    public static OptionalInt proof(String nine) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (nine.charAt(i) - '0') * WEIGHTS[i];
        }
        int proof = 10 - sum % 11;
        return proof == 10 ? OptionalInt.empty() : OptionalInt.of(proof);
    }

    static List<Remark> check(@Nullable String code, OrganisationType type, Circumstances circumstances) {
        if (code == null || code.isBlank()) {
            return missing(type, circumstances);
        }
        if (!wellFormed(code)) {
            return List.of(Remark.error("DQ-02", "code", "registry.remark.code-form").by(ARTICLE));
        }
        if (SEPARATORS.matcher(code).replaceAll("").length() == 13) {
            return List.of(Remark.error("DQ-02", "code", "registry.remark.code-of-branch").by("NĐ92 14"));
        }
        if (valid(code)) {
            return List.of();
        }
        boolean kept = circumstances.before() != null
                && normal(code).equals(circumstances.before().identity().code());
        String key = "registry.remark.code-check-digit";
        return List.of((circumstances.imported() || kept
                        ? Remark.warning("DQ-02", "code", key, code)
                        : Remark.error("DQ-02", "code", key, code))
                .by(ARTICLE));
    }

    private static List<Remark> missing(OrganisationType type, Circumstances circumstances) {
        if (type == OrganisationType.COOPERATIVE_GROUP) {
            return List.of();
        }
        String key = "registry.remark.code-missing";
        return List.of((circumstances.imported()
                        ? Remark.error("DQ-01", "code", key)
                        : Remark.warning("DQ-01", "code", key))
                .by(ARTICLE));
    }
}
