package coop.portal.reminders;

import coop.portal.kernel.PortalClock;
import coop.portal.reminders.MailPost.Delivery;
import coop.portal.reminders.persistence.Outbox;
import coop.portal.reminders.persistence.Outbox.Sealed;
import coop.portal.reminders.rules.Patience;
import coop.portal.uikit.Messages;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Hands written letters to the mail server, each once: it is claimed before, so that after a kill nobody hands it over again
 * who does not know whether it arrived.
 */
@Component
class SendingDigests {

    private static final Logger LOG = LoggerFactory.getLogger(SendingDigests.class);
    private static final int CHUNK = 50;
    private static final int LONGEST_REASON = 500;
    private static final int REFUSED_FOR_GOOD = 500;

    /** Longer than the server is waited for, so that whoever claimed a letter so long ago is gone. */
    private static final Duration GONE = Duration.ofMinutes(10);

    private final Outbox outbox;
    private final MailPost post;
    private final PortalClock clock;

    SendingDigests(Outbox outbox, MailPost post, PortalClock clock) {
        this.outbox = outbox;
        this.post = post;
        this.clock = clock;
    }

    /** What is left of earlier attempts: letters of yesterday, and those of a process that is gone. */
    void tidy() {
        outbox.orphaned(clock.now().minus(GONE), Messages.text("reminders.reason.killed"));
        outbox.outdated(clock.today(), Messages.text("reminders.reason.outdated"));
    }

    boolean waiting() {
        return outbox.due(clock.now());
    }

    /** Everything whose time has come, until the server cannot be reached. */
    void send() {
        tidy();
        List<Sealed> letters = outbox.due(clock.now(), CHUNK);
        while (!letters.isEmpty() && send(letters)) {
            letters = outbox.due(clock.now(), CHUNK);
        }
    }

    /** @return whether the server could be reached */
    private boolean send(List<Sealed> letters) {
        try (MailPost.Line line = post.open()) {
            for (Sealed letter : letters) {
                if (line.broken()) {
                    throw new MessagingException("the server has closed the connection");
                }
                send(line, letter);
            }
            return true;
        } catch (MessagingException e) {
            LOG.warn("The mail server cannot be reached: {}", reason(e));
            unreached(letters, reason(e));
            return false;
        }
    }

    private void send(MailPost.Line line, Sealed letter) {
        if (!outbox.claim(letter.id(), clock.now())) {
            return;
        }
        Delivery delivery = new Delivery();
        try {
            line.send(letter, delivery);
            outbox.sent(letter.id(), clock.now());
        } catch (MessagingException e) {
            LOG.warn("Letter {} was not taken: {}", letter.id().text(), reason(e));
            if (answered(e)) {
                refused(letter, e);
            } else if (delivery.begun()) {
                outbox.uncertain(letter.id(), reason(e));
            } else {
                again(letter, reason(e));
            }
        }
    }

    private void refused(Sealed letter, MessagingException e) {
        if (code(e) >= REFUSED_FOR_GOOD) {
            outbox.failed(letter.id(), reason(e));
        } else {
            again(letter, reason(e));
        }
    }

    private void again(Sealed letter, String reason) {
        Patience.next(letter.attempts() + 1, clock.now()).ifPresentOrElse(
                at -> outbox.again(letter.id(), at, reason), () -> outbox.failed(letter.id(), reason));
    }

    /** Each of them waits as long as its own attempts say. */
    private void unreached(List<Sealed> letters, String reason) {
        LocalDateTime now = clock.now();
        letters.stream().map(Sealed::attempts).distinct().forEach(attempts -> {
            List<Sealed> alike = letters.stream().filter(one -> one.attempts() == attempts).toList();
            outbox.unreached(alike, Patience.next(attempts + 1, now).orElse(null), reason);
        });
    }

    /** The server has said no: then it has not taken it. */
    private static boolean answered(MessagingException e) {
        return e instanceof SendFailedException && code(e) > 0;
    }

    /** What the server answered, also about the one who is written to; 0 when it did not. */
    private static int code(Exception e) {
        int code = switch (e) {
            case SMTPSendFailedException refused -> refused.getReturnCode();
            case SMTPAddressFailedException refused -> refused.getReturnCode();
            case SMTPSenderFailedException refused -> refused.getReturnCode();
            default -> 0;
        };
        return e instanceof MessagingException outer && outer.getNextException() != null
                ? Math.max(code, code(outer.getNextException()))
                : code;
    }

    private static @Nullable Exception next(Exception e) {
        return e instanceof MessagingException outer ? outer.getNextException() : null;
    }

    /** What the server or the connection said, in one line. */
    static String reason(MessagingException e) {
        StringBuilder said = new StringBuilder();
        for (Exception each = e; each != null; each = next(each)) {
            String message = String.valueOf(each.getMessage()).replaceAll("\\p{Cntrl}+", " ").strip();
            if (!said.toString().contains(message)) {
                said.append(said.isEmpty() ? "" : " – ").append(message);
            }
        }
        return said.substring(0, Math.min(LONGEST_REASON, said.length()));
    }
}
