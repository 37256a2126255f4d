package coop.portal.reconciliation.rules;

import coop.portal.reconciliation.model.ItemDifference;
import coop.portal.reconciliation.model.NationalValues;
import coop.portal.reconciliation.model.PublicItem;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.PublicItems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Compares the items of both sides (NĐ92 29): what the national side leaves blank it says nothing about. */
public final class Comparison {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int CLASS_DIGITS = 4;

    private Comparison() {}

    public static List<ItemDifference> between(
            NationalValues national, Place nationalPlace, PublicItems portal, Place portalPlace) {
        List<ItemDifference> found = new ArrayList<>();
        text(PublicItem.NAME, national.name(), portal.name(), PlainName::of, found);
        text(PublicItem.CODE, national.code(), portal.code(), UnaryOperator.identity(), found);
        if (national.address() != null && !nationalPlace.sameAs(portalPlace)) {
            found.add(ItemDifference.found(PublicItem.ADDRESS, portalPlace.whole(), national.address()));
        }
        text(PublicItem.INDUSTRY, national.industry(), portal.industry(), Comparison::industry, found);
        text(PublicItem.REPRESENTATIVE, national.representative(), portal.representative(), PlainName::ofWords, found);
        status(national, portal, found);
        text(PublicItem.CERTIFICATE_DATE, day(national.certificateDay()), day(portal.firstCertDate()),
                UnaryOperator.identity(), found);
        capital(national, portal, found);
        return List.copyOf(found);
    }

    private static void capital(NationalValues national, PublicItems portal, List<ItemDifference> found) {
        BigDecimal said = national.charterCapital();
        BigDecimal kept = portal.charterCapital();
        if (said != null && (kept == null || said.compareTo(kept) != 0)) {
            found.add(ItemDifference.found(
                    PublicItem.CAPITAL, kept == null ? null : CapitalWords.of(kept), CapitalWords.of(said)));
        }
    }

    private static void text(
            PublicItem item, @Nullable String national, @Nullable String portal, UnaryOperator<String> form,
            List<ItemDifference> found) {
        if (national != null && (portal == null || !form.apply(national).equals(form.apply(portal)))) {
            found.add(ItemDifference.found(item, portal, national));
        }
    }

    private static void status(NationalValues national, PublicItems portal, List<ItemDifference> found) {
        LegalStatus said = national.status() == null ? null : StatusWords.read(national.status()).orElse(null);
        if (said != null && said != portal.legalStatus()) {
            found.add(ItemDifference.found(
                    PublicItem.STATUS, StatusWords.key(portal.legalStatus()), StatusWords.key(said)));
        }
    }

    /** The class of four digits, with or without its name and without what is finer. */
    static String industry(String text) {
        String digits = text.replaceFirst("^\\D*(\\d+).*$", "$1");
        return digits.length() > CLASS_DIGITS ? digits.substring(0, CLASS_DIGITS) : digits;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : DAY.format(day);
    }
}
