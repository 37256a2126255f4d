package coop.portal.registry.rules;

import coop.portal.kernel.SearchText;
import coop.portal.registry.model.OrganisationType;
import java.util.List;
import java.util.Optional;

/** Writes out what lists shorten ("HTX", "LHHTX", "THT", "QTDND") and tells by its first words what sort of organisation it is. */
final class ImportNames {

    private static final List<Sort> SORTS = List.of(
            new Sort(OrganisationType.COOPERATIVE_UNION, "Liên hiệp hợp tác xã", "lien hiep hop tac xa|lien hiep htx|lhhtx|lh htx|lien hiep cac htx"),
            new Sort(OrganisationType.COOPERATIVE_GROUP, "Tổ hợp tác", "to hop tac|tht"),
            new Sort(OrganisationType.COOPERATIVE, "Quỹ tín dụng nhân dân", "quy tin dung nhan dan|quy tdnd|qtdnd|qtd nhan dan|qtd"),
            new Sort(OrganisationType.COOPERATIVE, "Quỹ hỗ trợ phát triển hợp tác xã", "quy ho tro phat trien hop tac xa|quy ho tro phat trien htx"),
            new Sort(OrganisationType.COOPERATIVE, "Hợp tác xã", "hop tac xa|htx|h.t.x.|h.t.x"));

    private static final String AFTER = ".:-– ";
    private static final int NONE = -1;

    private ImportNames() {}

    private record Sort(OrganisationType type, String words, String folded, List<String> spellings) {
        Sort(OrganisationType type, String words, String spellings) {
            this(type, words, SearchText.fold(words), List.of(spellings.split("\\|")));
        }

        /** Where the name of its own begins, when the folded name begins with the words of the sort; none otherwise. */
        int end(String name) {
            for (String spelling : spellings) {
                int end = spelling.length();
                if (name.startsWith(spelling) && (end == name.length() || !Character.isLetterOrDigit(name.charAt(end)))) {
                    while (end < name.length() && AFTER.indexOf(name.charAt(end)) >= 0) {
                        end++;
                    }
                    return end;
                }
            }
            return NONE;
        }
    }

    /**
     * @param name as it is kept
     * @param type what its first words say, none when they say nothing
     * @param written whether an abbreviation was written out
     */
    record Named(String name, Optional<OrganisationType> type, boolean written) {}

    static Named read(String raw) {
        String clean = SearchText.clean(raw);
        String folded = SearchText.fold(clean);
        if (folded.length() != clean.length()) {
            return new Named(clean, Optional.empty(), false);
        }
        for (Sort sort : SORTS) {
            int end = sort.end(folded);
            if (end != NONE) {
                String rest = clean.substring(end);
                boolean whole = folded.startsWith(sort.folded());
                String name = whole ? clean : (sort.words() + " " + rest).strip();
                return new Named(name, Optional.of(sort.type()), !whole);
            }
        }
        return new Named(clean, Optional.empty(), false);
    }

    /** The words that a name of the sort begins with. */
    static String beginning(OrganisationType type) {
        return NameRules.beginnings(type).getFirst();
    }
}
