package coop.portal.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import coop.portal.uikit.Messages;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** The language a browser was last told to speak; it is kept there, so that the sign-in page speaks it too. */
final class Language {

    private static final String COOKIE = "portal-language";
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private Language() {}

    /** Vietnamese, unless English was asked for. */
    static Locale of(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .findFirst()
                .filter(cookie -> Messages.ENGLISH.getLanguage().equals(cookie.getValue()))
                .map(cookie -> Messages.ENGLISH)
                .orElse(Messages.VIETNAMESE);
    }

    static void remember(VaadinResponse response, Locale locale) {
        Cookie cookie = new Cookie(COOKIE, locale.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
