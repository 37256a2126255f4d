package coop.portal.reconciliation.rules;

import coop.portal.kernel.SearchText;
import coop.portal.registry.model.LegalStatus;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The legal status that the words of the national system stand for (NĐ92 27, 28). */
public final class StatusWords {

    /** In this order: "không hoạt động tại địa chỉ" also says "hoạt động". */
    private static final Map<String, LegalStatus> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("khong hoat dong tai dia chi", LegalStatus.NOT_AT_ADDRESS);
        WORDS.put("khong con hoat dong tai dia chi", LegalStatus.NOT_AT_ADDRESS);
        WORDS.put("thu hoi", LegalStatus.REVOKED_TAX_ENFORCEMENT);
        WORDS.put("da giai the", LegalStatus.TERMINATED);
        WORDS.put("da cham dut", LegalStatus.TERMINATED);
        WORDS.put("cham dut ton tai", LegalStatus.TERMINATED);
        WORDS.put("dang lam thu tuc pha san", LegalStatus.BANKRUPTCY_PROCEEDING);
        WORDS.put("dang lam thu tuc cham dut", LegalStatus.TERMINATING);
        WORDS.put("dang lam thu tuc giai the", LegalStatus.DISSOLVING);
        WORDS.put("tam ngung kinh doanh", LegalStatus.SUSPENDED);
        WORDS.put("tam ngung", LegalStatus.SUSPENDED);
        WORDS.put("dang hoat dong", LegalStatus.ACTIVE);
    }

    private StatusWords() {}

    public static Optional<LegalStatus> read(String text) {
        String folded = SearchText.fold(SearchText.clean(text));
        return WORDS.entrySet().stream()
                .filter(words -> folded.contains(words.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The key of a status' label, as values of both sides are kept. */
    public static String key(LegalStatus status) {
        return "registry.LegalStatus." + status.name();
    }

    public static Optional<LegalStatus> ofKey(String key) {
        return Arrays.stream(LegalStatus.values()).filter(status -> key(status).equals(key)).findFirst();
    }
}
