package coop.portal.registry.rules;

import coop.portal.kernel.SearchText;
import coop.portal.registry.model.Education;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OperatingStatus;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.Sector;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the words of people's lists mean: fields of work, statuses, schooling. What nobody can tell for sure means nothing. */
final class ImportWords {

    private static final Map<String, Sector> SECTORS = new LinkedHashMap<>();
    private static final Map<String, LegalStatus> LEGAL = new LinkedHashMap<>();
    private static final Map<String, OperatingStatus> OPERATING = new LinkedHashMap<>();
    private static final Map<String, Education> EDUCATION = new LinkedHashMap<>();
    private static final Map<String, OrganisationType> TYPES = new LinkedHashMap<>();

    static {
        say(SECTORS, "nong nghiep|nong lam|lam nghiep|thuy san|ngu nghiep|diem nghiep|trong trot|chan nuoi|agriculture",
                Sector.AGRICULTURE);
        say(SECTORS, "tai chinh|tin dung|ngan hang|bao hiem|finance", Sector.FINANCE);
        say(SECTORS, "cong nghiep|xay dung|cn xd|cnxd|ttcn|cn ttcn|industry", Sector.INDUSTRY_CONSTRUCTION);
        say(SECTORS, "thuong mai|dich vu|tm dv|tmdv|van tai|moi truong|dien nang|khac|cho|du lich|trade|service",
                Sector.TRADE_SERVICE_OTHER);

        say(LEGAL, "khong hoat dong tai dia chi|khong hoat dong tai tru so", LegalStatus.NOT_AT_ADDRESS);
        say(LEGAL, "pha san", LegalStatus.BANKRUPTCY_PROCEEDING);
        say(LEGAL, "thu hoi", LegalStatus.REVOKED_TAX_ENFORCEMENT);
        say(LEGAL, "da giai the|da cham dut|da ngung hoat dong va giai the|terminated", LegalStatus.TERMINATED);
        say(LEGAL, "dang cham dut|lam thu tuc cham dut", LegalStatus.TERMINATING);
        say(LEGAL, "giai the|dissolving", LegalStatus.DISSOLVING);
        say(LEGAL, "tam ngung|tam dung|suspended", LegalStatus.SUSPENDED);
        say(LEGAL, "dang hoat dong|hoat dong|binh thuong|con hoat dong|active", LegalStatus.ACTIVE);

        say(OPERATING, "xac nhan ngung hoat dong", OperatingStatus.CONFIRMED_DORMANT);
        say(OPERATING, "da giai the|da cham dut", OperatingStatus.CEASED);
        say(OPERATING, "giai the|cham dut", OperatingStatus.IN_DISSOLUTION);
        say(OPERATING, "tam ngung|tam dung", OperatingStatus.NOTIFIED_SUSPENSION);
        say(OPERATING, "ngung hoat dong|khong hoat dong|ngung tre|dung hoat dong|chua hoat dong", OperatingStatus.SUSPECTED_DORMANT);
        say(OPERATING, "yeu|cam chung|kem hieu qua|kho khan", OperatingStatus.WEAK);
        say(OPERATING, "dang hoat dong|hoat dong|binh thuong", OperatingStatus.OPERATING);

        say(EDUCATION, "chua qua|khong|pho thong|thpt|thcs|12/12|10/10|chua", Education.NONE);
        say(EDUCATION, "dai hoc|cao dang|thac si|tien si|thac sy|tien sy|ky su|cu nhan|dh|cd|sau dai hoc|ths|ts|university|college",
                Education.UNIVERSITY_COLLEGE_UP);
        say(EDUCATION, "trung cap|so cap|tc|sc|intermediate", Education.INTERMEDIATE_PRIMARY);

        say(TYPES, "lien hiep|lhhtx|union", OrganisationType.COOPERATIVE_UNION);
        say(TYPES, "to hop tac|tht|group", OrganisationType.COOPERATIVE_GROUP);
        say(TYPES, "hop tac xa|htx|quy tin dung|qtdnd|cooperative", OrganisationType.COOPERATIVE);
    }

    private ImportWords() {}

    /** Each phrase as it stands between spaces; what was said first holds. */
    private static <T> void say(Map<String, T> meanings, String phrases, T meaning) {
        for (String phrase : phrases.split("\\|")) {
            meanings.putIfAbsent(" " + phrase + " ", meaning);
        }
    }

    static Optional<Sector> sector(String text) {
        return words(text).contains(" phi nong nghiep ") ? Optional.empty() : meaning(text, SECTORS);
    }

    /** What the register says; "ngừng hoạt động" alone is something seen on the ground and says nothing about it. */
    static Optional<LegalStatus> legal(String text) {
        Optional<OperatingStatus> seen = meaning(text, OPERATING);
        boolean ground = seen.filter(status -> status == OperatingStatus.SUSPECTED_DORMANT
                        || status == OperatingStatus.CONFIRMED_DORMANT || status == OperatingStatus.WEAK)
                .isPresent();
        Optional<LegalStatus> said = meaning(text, LEGAL);
        return ground && said.filter(status -> status != LegalStatus.NOT_AT_ADDRESS).isPresent() ? Optional.empty() : said;
    }

    static Optional<OperatingStatus> operating(String text) {
        return meaning(text, OPERATING);
    }

    static Optional<Education> education(String text) {
        return meaning(text, EDUCATION);
    }

    static Optional<OrganisationType> type(String text) {
        return meaning(text, TYPES);
    }

    private static <T> Optional<T> meaning(String text, Map<String, T> meanings) {
        String words = words(text);
        for (Map.Entry<String, T> meaning : meanings.entrySet()) {
            if (words.contains(meaning.getKey())) {
                return Optional.of(meaning.getValue());
            }
        }
        return Optional.empty();
    }

    private static String words(String text) {
        String folded = SearchText.fold(text);
        StringBuilder words = new StringBuilder(folded.length() + 2).append(' ');
        for (int i = 0; i < folded.length(); i++) {
            char letter = folded.charAt(i);
            boolean kept = Character.isLetterOrDigit(letter) || letter == '/';
            if (kept || words.charAt(words.length() - 1) != ' ') {
                words.append(kept ? letter : ' ');
            }
        }
        return words.charAt(words.length() - 1) == ' ' ? words.toString() : words.append(' ').toString();
    }
}
