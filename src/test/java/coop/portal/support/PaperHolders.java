package coop.portal.support;

import coop.portal.documents.DocumentReaders;
import coop.portal.documents.PaperSource;
import coop.portal.documents.model.Holder;
import coop.portal.documents.model.PaperField;
import coop.portal.documents.model.PaperKind;
import coop.portal.documents.model.Standing;
import coop.portal.kernel.AgencyId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Things on which files hang in tests: each test says how whoever acts stands to them. */
public final class PaperHolders implements DocumentReaders, PaperSource {

    public static final String KIND = "test-case";

    private final Map<String, Supplier<Optional<Standing>>> standings = new ConcurrentHashMap<>();

    public static Holder holder(String id, AgencyId agency) {
        return new Holder(KIND, id, "Cuộc kiểm tra " + id, agency, null);
    }

    /** From now on somebody who acts stands to it so. */
    public void stands(String id, Supplier<Optional<Standing>> standing) {
        standings.put(id, standing);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Standing> standing(String id) {
        return Optional.ofNullable(standings.get(id)).flatMap(Supplier::get);
    }

    @Override
    public List<PaperKind> papers(String id) {
        return id.endsWith("closed") ? List.of() : List.of(PaperKind.CHECK_DECISION, PaperKind.CHECK_MINUTES);
    }

    @Override
    public Map<PaperField, String> values(String id, PaperKind paper) {
        return Map.of(PaperField.ORGANISATION, "Hợp tác xã Đồng Tâm", PaperField.ORGANISATION_CODE, "2901234567");
    }

    /** Only a decision is issued in tests, and minutes are not. */
    @Override
    public boolean issuable(String id, PaperKind paper) {
        return paper == PaperKind.CHECK_DECISION;
    }
}
