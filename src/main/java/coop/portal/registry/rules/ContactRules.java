package coop.portal.registry.rules;

import coop.portal.kernel.Remark;
import coop.portal.registry.model.Seat;
import coop.portal.territory.model.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where an organisation is and how it is reached: the commune existed when the certificate was issued, phones can be called. */
public final class ContactRules {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s.\\-()\\u00A0]");
    private static final Pattern PHONE = Pattern.compile("(\\+?84|0)\\d{8,10}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final Pattern WEBSITE = Pattern.compile("(https?://)?[\\p{L}\\p{N}\\-]+(\\.[\\p{L}\\p{N}\\-]+)+(/\\S*)?");

    private ContactRules() {}

    /** The digits by which two phones are the same, none where there are none. */
    public static @Nullable String phoneKey(@Nullable String phone) {
        if (phone == null) {
            return null;
        }
        String first = phone.split("[,;/]")[0];
        String digits = SEPARATORS.matcher(first).replaceAll("").replaceFirst("^\\+?84", "0");
        return digits.matches("0\\d{8,10}") ? digits : null;
    }

    static boolean phone(String text) {
        for (String one : text.split("[,;/]")) {
            if (!PHONE.matcher(SEPARATORS.matcher(one).replaceAll("")).matches()) {
                return false;
            }
        }
        return true;
    }

    static List<Remark> check(Seat seat, @Nullable LocalDate registered, Circumstances circumstances) {
        List<Remark> remarks = new ArrayList<>(commune(seat, registered, circumstances));
        if (seat.phone() != null && !phone(seat.phone())) {
            remarks.add(Remark.warning("CONT-1", "phone", "registry.remark.phone-form"));
        }
        if (seat.phone() == null && !circumstances.imported()) {
            remarks.add(Remark.warning("CONT-2", "phone", "registry.remark.phone-missing").by("LHTX 43.2"));
        }
        if (seat.email() != null && !EMAIL.matcher(seat.email()).matches()) {
            remarks.add(Remark.error("CONT-3", "email", "registry.remark.email-form"));
        }
        if (seat.website() != null && !WEBSITE.matcher(seat.website()).matches()) {
            remarks.add(Remark.error("CONT-4", "website", "registry.remark.website-form"));
        }
        return remarks;
    }

    private static List<Remark> commune(Seat seat, @Nullable LocalDate registered, Circumstances circumstances) {
        if (seat.commune() == null) {
            return List.of(Remark.error("SEAT-1", "commune", "registry.remark.commune-missing").by("LHTX 45.2"));
        }
        Unit commune = circumstances.commune();
        if (commune == null || !commune.kind().lowest()) {
            return List.of(Remark.error("SEAT-2", "commune", "registry.remark.commune-unknown").by("LHTX 45.2"));
        }
        boolean kept = circumstances.before() != null
                && seat.commune().equals(circumstances.before().seat().commune());
        boolean existed = registered != null && commune.validOn(registered);
        if (kept || existed || commune.validOn(circumstances.today())) {
            return List.of();
        }
        Object ended = commune.validTo() == null ? commune.validFrom() : commune.validTo();
        return List.of((circumstances.imported()
                        ? Remark.info("DQ-07", "commune", "registry.remark.commune-past", commune.name(), ended)
                        : Remark.error("DQ-07", "commune", "registry.remark.commune-past", commune.name(), ended))
                .by("NĐ92 46.2"));
    }
}
