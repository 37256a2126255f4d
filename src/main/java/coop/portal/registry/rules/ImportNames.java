package coop.portal.registry.rules;

import coop.portal.kernel.SearchText;
import coop.portal.registry.model.OrganisationType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes out what lists shorten ("HTX", "LHHTX", "THT", "QTDND") and tells by its first words what sort of organisation it is. */
final class ImportNames {

    private static final List<Sort> SORTS = List.of(
            new Sort(OrganisationType.COOPERATIVE_UNION, "Liên hiệp hợp tác xã", "lien hiep hop tac xa|lien hiep htx|lhhtx|lh htx|lien hiep cac htx"),
            new Sort(OrganisationType.COOPERATIVE_GROUP, "Tổ hợp tác", "to hop tac|tht"),
            new Sort(OrganisationType.COOPERATIVE, "Quỹ tín dụng nhân dân", "quy tin dung nhan dan|quy tdnd|qtdnd|qtd nhan dan|qtd"),
            new Sort(OrganisationType.COOPERATIVE, "Quỹ hỗ trợ phát triển hợp tác xã", "quy ho tro phat trien hop tac xa|quy ho tro phat trien htx"),
            new Sort(OrganisationType.COOPERATIVE, "Hợp tác xã", "hop tac xa|htx|h\\.t\\.x\\.?"));

    private ImportNames() {}

    private record Sort(OrganisationType type, String words, Pattern beginning) {
        Sort(OrganisationType type, String words, String spellings) {
            this(type, words, Pattern.compile("^(?:" + spellings + ")(?=$|[^\\p{L}\\p{N}])[.:\\-– ]*"));
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
            Matcher found = sort.beginning().matcher(folded);
            if (found.find()) {
                String rest = clean.substring(found.end());
                boolean whole = SearchText.fold(clean).startsWith(SearchText.fold(sort.words()));
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
