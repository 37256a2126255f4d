package coop.portal.access.rules;

import coop.portal.access.model.AccountAct;
import coop.portal.access.model.AccountDraft;
import coop.portal.access.model.AccountState;
import coop.portal.kernel.Remark;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What an account must be like, and what may be done with it in which state. */
public final class AccountRules {

    private static final Pattern USER_NAME = Pattern.compile("[a-z][a-z0-9._-]{2,63}");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 254;

    /** Plain addresses only: no quotes, no comments, no letters beyond ASCII, and never a line break. */
    private static final Pattern EMAIL = Pattern.compile(
            "[A-Za-z0-9_%+'-]+(\\.[A-Za-z0-9_%+'-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,}");
    private static final Set<String> LANGUAGES = Set.of("vi", "en");

    private AccountRules() {}

    public static List<Remark> check(AccountDraft draft, boolean taken) {
        List<Remark> remarks = new ArrayList<>();
        if (!isUserName(draft.userName().strip().toLowerCase(Locale.ROOT))) {
            remarks.add(Remark.error("U-01", "userName", "access.remark.user-name-form"));
        } else if (taken) {
            remarks.add(Remark.error("U-02", "userName", "access.remark.user-name-taken"));
        }
        if (draft.displayName().isBlank() || draft.displayName().length() > LONGEST_NAME) {
            remarks.add(Remark.error("U-03", "displayName", "access.remark.display-name-needed"));
        }
        if (!speaks(draft.language())) {
            remarks.add(Remark.error("U-04", "language", "access.remark.language-unknown"));
        }
        if (!draft.email().isEmpty() && !isEmail(draft.email())) {
            remarks.add(Remark.error("U-08", "email", "access.remark.email-form"));
        }
        return List.copyOf(remarks);
    }

    public static boolean isEmail(String text) {
        return text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches();
    }

    public static boolean isUserName(String text) {
        return USER_NAME.matcher(text).matches();
    }

    public static boolean speaks(String language) {
        return LANGUAGES.contains(language);
    }

    /**
     * What is open to an administrator.
     *
     * @param own whether it is the administrator's own account: nobody changes their own rights
     * @param lastAdministrator whether nobody else could administer any more
     */
    public static Set<AccountAct> openTo(AccountState state, boolean own, boolean lastAdministrator) {
        Set<AccountAct> open = EnumSet.noneOf(AccountAct.class);
        if (state == AccountState.CLOSED) {
            return open;
        }
        open.add(AccountAct.CHANGE);
        if (!own) {
            open.addAll(Set.of(AccountAct.ASSIGN, AccountAct.RESET_PASSWORD));
            if (state == AccountState.LOCKED) {
                open.add(AccountAct.UNLOCK);
            }
            if (!lastAdministrator) {
                open.add(AccountAct.CLOSE);
                if (state == AccountState.ACTIVE) {
                    open.add(AccountAct.LOCK);
                }
            }
        }
        return open;
    }
}
