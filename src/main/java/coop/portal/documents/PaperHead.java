package coop.portal.documents;

import coop.portal.documents.model.PaperField;
import coop.portal.documents.model.PaperKind;
import coop.portal.documents.rules.NumberRules;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.PortalClock;
import coop.portal.territory.Agencies;
import coop.portal.territory.Territory;
import coop.portal.territory.model.Agency;
import coop.portal.territory.model.AgencyKind;
import coop.portal.territory.model.Unit;
import coop.portal.uikit.Messages;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands in the head of an agency's papers and above the name of who signs (NĐ30 Phụ lục I). */
@Component
class PaperHead {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final int TEN = 10;
    private static final int MARCH = 3;

    private final Agencies agencies;
    private final Territory territory;
    private final PortalClock clock;

    PaperHead(Agencies agencies, Territory territory, PortalClock clock) {
        this.agencies = agencies;
        this.territory = territory;
        this.clock = clock;
    }

    /** @param written the number as it stands on the paper, none while it is a draft */
    Map<PaperField, String> of(AgencyId id, PaperKind kind, @Nullable String written, @Nullable LocalDate dated) {
        Agency agency = agencies.agency(id);
        Map<PaperField, String> head = new EnumMap<>(PaperField.class);
        head.put(PaperField.SUPERIOR, superior(agency).toUpperCase(VIETNAMESE));
        head.put(PaperField.AGENCY, agency.name().toUpperCase(VIETNAMESE));
        head.put(PaperField.NUMBER, written == null
                ? say("number-blank", NumberRules.symbol(kind.series(), agency.symbol()))
                : say("number", written));
        head.put(PaperField.PLACE_AND_DATE, placeAndDate(agency, dated));
        head.put(PaperField.ISSUER, issuer(agency).toUpperCase(VIETNAMESE));
        head.put(PaperField.AUTHORITY, authority(agency).toUpperCase(VIETNAMESE));
        head.put(PaperField.SIGNER, "");
        head.put(PaperField.RECIPIENTS, say("recipients"));
        head.put(PaperField.ACT, say(inspects(kind, agency) ? "inspection" : "check"));
        return head;
    }

    /** What both write is of whoever writes it. */
    private static boolean inspects(PaperKind kind, Agency agency) {
        return switch (kind) {
            case INSPECTION_DECISION, INSPECTION_MINUTES, INSPECTION_REPORT, INSPECTION_CONCLUSION -> true;
            case CHECK_DECISION, CHECK_MINUTES, CHECK_REPORT, RESULT_NOTICE, RECTIFICATION_REQUEST -> false;
            case CONDUCT_PLAN, ANNOUNCEMENT_MINUTES -> agency.kind() == AgencyKind.PROVINCIAL_INSPECTORATE;
        };
    }

    /** Whose decision it is, as it stands above the bases. */
    private static String issuer(Agency agency) {
        if (agency.kind().committee()) {
            return say("issuer.committee", agency.name());
        }
        return say(agency.kind() == AgencyKind.PROVINCIAL_INSPECTORATE ? "issuer.chief" : "issuer.director", agency.name());
    }

    /** A department stands under the people's committee, which stands under nobody on paper. */
    private String superior(Agency agency) {
        if (agency.kind().committee()) {
            return "";
        }
        return agencies.all(clock.today()).stream()
                .filter(other -> other.kind() == AgencyKind.PROVINCIAL_PC)
                .findFirst()
                .map(Agency::name)
                .orElse("");
    }

    private static String authority(Agency agency) {
        if (agency.kind().committee()) {
            return say("authority.committee");
        }
        return say(agency.kind() == AgencyKind.PROVINCIAL_INSPECTORATE ? "authority.chief" : "authority.director");
    }

    private String placeAndDate(Agency agency, @Nullable LocalDate dated) {
        String place = territory.find(agency.unit()).map(Unit::name).map(PaperHead::proper).orElse("");
        if (dated == null) {
            return say("place-and-year", place, Integer.toString(clock.today().getYear()));
        }
        return say("place-and-date", place, two(dated.getDayOfMonth(), TEN), two(dated.getMonthValue(), MARCH),
                Integer.toString(dated.getYear()));
    }

    /** "Nghệ An" of "Tỉnh Nghệ An". */
    private static String proper(String name) {
        return name.replaceFirst("^(Tỉnh|Thành phố|Xã|Phường|Thị trấn|Huyện|Thị xã) ", "");
    }

    /** Days under ten and the first two months carry a nought, so that nothing can be put before them. */
    private static String two(int number, int from) {
        return number < from ? "0" + number : Integer.toString(number);
    }

    /** Papers are in Vietnamese, whatever language is on the screen. */
    private static String say(String name, Object... args) {
        return Messages.text(Messages.VIETNAMESE, "documents.PaperHead." + name, args);
    }
}
