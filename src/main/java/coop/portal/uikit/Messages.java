package coop.portal.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.Remark;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Every text of the portal, in Vietnamese first and English beside it. Views say {@link #text(String, Object...)};
 * arguments that are constants, days, numbers, refusals or lists of them are put into words here. A year goes in as
 * {@link java.time.Year} or text, or it would be written as a number. A missing key shows as {@code ⟦key⟧}.
 */
@Component
public final class Messages implements I18NProvider {

    public static final Locale VIETNAMESE = Locale.of("vi", "VN");
    public static final Locale ENGLISH = Locale.of("en", "GB");

    private static final Catalogue VI = new Catalogue("vi");
    private static final Catalogue EN = new Catalogue("en");

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(VIETNAMESE, ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... args) {
        return text(locale, key, args);
    }

    /** In the language of the screen that asks, outside of screens in Vietnamese. */
    public static String text(String key, @Nullable Object... args) {
        return text(locale(), key, args);
    }

    public static String text(Locale locale, String key, @Nullable Object... args) {
        String pattern = catalogue(locale).find(key);
        if (pattern == null) {
            return missing(key);
        }
        if (args.length == 0 && pattern.indexOf('{') < 0) {
            return pattern;
        }
        Object[] words = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i] instanceof Number ? args[i] : value(locale, args[i]);
        }
        return new MessageFormat(pattern.replace("'", "''"), locale).format(words);
    }

    /** The label of a constant: {@code <module>.<Enum>.<CONSTANT>}. */
    public static String label(Enum<?> constant) {
        return text(key(constant));
    }

    public static String text(Refusal refusal) {
        return text(refusal.key(), refusal.args().toArray());
    }

    public static String text(Remark remark) {
        return text(remark.key(), remark.args().toArray());
    }

    /** What a rule says, with the article it stands on when there is one. */
    public static String withArticle(Remark remark) {
        String said = text(remark);
        return remark.article() == null ? said : text("uikit.form.by-article", said, remark.article());
    }

    /** Any value as a person reads it; nothing for none. */
    public static String value(Locale locale, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Enum<?> constant -> text(locale, key(constant));
            case Refusal refusal -> text(locale, refusal.key(), refusal.args().toArray());
            case Remark remark -> text(locale, remark.key(), remark.args().toArray());
            case Boolean yes -> text(locale, yes ? "kernel.yes" : "kernel.no");
            case Number number -> Formats.number(locale, number);
            case LocalDate day -> Formats.date(day);
            case LocalDateTime moment -> Formats.dateTime(moment);
            case YearMonth month -> Formats.month(month);
            case TemporalAccessor other -> other.toString();
            case Collection<?> many ->
                many.stream().map(one -> value(locale, one)).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    /** Whether there is such a text in the first language. */
    public static boolean has(String key) {
        return VI.find(key) != null;
    }

    public static Set<String> keys(Locale locale) {
        return catalogue(locale).keys();
    }

    public static String missing(String key) {
        return "⟦" + key + "⟧";
    }

    public static String key(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String inside = type.getPackageName().replaceFirst("^coop\\.portal\\.", "");
        int end = inside.indexOf('.');
        String module = end < 0 ? inside : inside.substring(0, end);
        return module + "." + type.getSimpleName() + "." + constant.name();
    }

    /** The language that is spoken now. */
    public static Locale locale() {
        UI ui = UI.getCurrent();
        return ui != null && isEnglish(ui.getLocale()) ? ENGLISH : VIETNAMESE;
    }

    private static Catalogue catalogue(Locale locale) {
        return isEnglish(locale) ? EN : VI;
    }

    private static boolean isEnglish(Locale locale) {
        return "en".equals(locale.getLanguage());
    }
}
