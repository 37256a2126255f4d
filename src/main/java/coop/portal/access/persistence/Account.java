package coop.portal.access.persistence;

import coop.portal.access.model.AccountState;
import coop.portal.access.scope.Unscoped;
import coop.portal.kernel.Ids;
import coop.portal.kernel.SearchText;
import coop.portal.kernel.UserId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A person who signs in. Every change that must end open sessions or change rights in them makes a new stamp. */
@Entity
@Table(name = "user_account")
@Unscoped("accounts belong to no row scope; only administrators and the person itself get at them")
public class Account {

    @Id
    private long id;

    private String userName = "";
    private String displayName = "";
    private String searchName = "";
    private String passwordHash = "";
    private boolean mustChangePassword;
    private @Nullable LocalDateTime oneTimeUntil;
    private String locale = "vi";
    private @Nullable String email;

    @Enumerated(EnumType.STRING)
    private AccountState state = AccountState.ACTIVE;

    private @Nullable String stateReason;
    private long securityStamp;
    private long rightsStamp;
    private @Nullable Long lastCapacity;
    private @Nullable LocalDateTime lastSignIn;
    private LocalDateTime created = LocalDateTime.MIN;
    private @Nullable LocalDateTime closed;
    private @Nullable String handOver;

    @Version
    private int version;

    protected Account() {}

    public static Account open(UserId id, String userName, String displayName, LocalDateTime now) {
        Account account = new Account();
        account.id = id.value();
        account.userName = userName;
        account.rename(displayName);
        account.created = now;
        account.securityStamp = Ids.next();
        account.rightsStamp = Ids.next();
        return account;
    }

    public void rename(String name) {
        displayName = SearchText.clean(name);
        searchName = SearchText.fold(displayName) + " " + userName;
    }

    /** A password the person chose. */
    public void choosePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = false;
        oneTimeUntil = null;
        securityStamp = Ids.next();
    }

    /** A password somebody else knows, too: good for some time and only to be changed. */
    public void setOneTimePassword(String hash, LocalDateTime until) {
        passwordHash = hash;
        mustChangePassword = true;
        oneTimeUntil = until;
        securityStamp = Ids.next();
    }

    /** The same password kept in a stronger form; open sessions are not touched. */
    public void strengthen(String hash) {
        passwordHash = hash;
    }

    public void lock(String reason) {
        state = AccountState.LOCKED;
        stateReason = reason;
        securityStamp = Ids.next();
    }

    public void unlock() {
        state = AccountState.ACTIVE;
        stateReason = null;
    }

    public void close(String reason, String handedOver, LocalDateTime now) {
        state = AccountState.CLOSED;
        stateReason = reason;
        handOver = handedOver;
        closed = now;
        securityStamp = Ids.next();
    }

    public void rightsChanged() {
        rightsStamp = Ids.next();
    }

    public void speak(String language) {
        locale = language;
    }

    /** @param address empty for nowhere */
    public void writeTo(String address) {
        email = address.isEmpty() ? null : address;
    }

    public UserId id() {
        return new UserId(id);
    }

    public String userName() {
        return userName;
    }

    public String displayName() {
        return displayName;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    /** Whether the password was a one-time one and its time is over. */
    public boolean oneTimeIsOver(LocalDateTime now) {
        return mustChangePassword && oneTimeUntil != null && now.isAfter(oneTimeUntil);
    }

    public String locale() {
        return locale;
    }

    /** Where the person is written to, empty for nowhere. */
    public String email() {
        return email == null ? "" : email;
    }

    public AccountState state() {
        return state;
    }

    public @Nullable String stateReason() {
        return stateReason;
    }

    public long securityStamp() {
        return securityStamp;
    }

    public long rightsStamp() {
        return rightsStamp;
    }

    public @Nullable Long lastCapacity() {
        return lastCapacity;
    }

    public @Nullable LocalDateTime lastSignIn() {
        return lastSignIn;
    }

    public LocalDateTime created() {
        return created;
    }

    public @Nullable LocalDateTime closed() {
        return closed;
    }

    public @Nullable String handOver() {
        return handOver;
    }

    public int version() {
        return version;
    }
}
