package coop.portal.reminders;

import coop.portal.kernel.PortalClock;
import coop.portal.reminders.MailSettings.Letterhead;
import coop.portal.reminders.persistence.Outbox.Sealed;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The mail server, when one is configured. */
class MailPost {

    private final @Nullable JavaMailSenderImpl server;
    private final Letterhead letterhead;
    private final PortalClock clock;

    MailPost(@Nullable JavaMailSenderImpl server, Letterhead letterhead, PortalClock clock) {
        this.server = server;
        this.letterhead = letterhead;
        this.clock = clock;
    }

    /** A server, an address to send from and one for the links: without any of them nothing is written. */
    boolean configured() {
        return server != null && !letterhead.from().isEmpty() && !letterhead.address().isEmpty();
    }

    /** @throws MessagingException when the server cannot be reached or does not let the portal in */
    Line open() throws MessagingException {
        if (server == null) {
            throw new IllegalStateException("no mail server is configured");
        }
        Session session = server.getSession();
        String protocol = server.getProtocol() == null ? "smtp" : server.getProtocol();
        Transport transport = session.getTransport(protocol);
        transport.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
        return new Line(session, transport);
    }

    /** An open connection, over which letters go one after the other. */
    final class Line implements AutoCloseable {

        private final Session session;
        private final Transport transport;

        private Line(Session session, Transport transport) {
            this.session = session;
            this.transport = transport;
        }

        void send(Sealed sealed, Delivery delivery) throws MessagingException {
            Letter letter = new Letter(session, delivery, "<" + sealed.id().text() + "@" + domain() + ">");
            try {
                letter.setFrom(new InternetAddress(letterhead.from()));
                letter.setRecipient(
                        Message.RecipientType.TO,
                        new InternetAddress(sealed.address(), oneLine(sealed.name()), StandardCharsets.UTF_8.name()));
            } catch (UnsupportedEncodingException e) {
                throw new IllegalStateException(e);
            }
            letter.setSubject(oneLine(sealed.subject()), StandardCharsets.UTF_8.name());
            letter.setSentDate(Date.from(clock.instant()));
            letter.setHeader("Auto-Submitted", "auto-generated");
            MimeMultipart alternatives = new MimeMultipart("alternative");
            alternatives.addBodyPart(part(sealed.plain(), "plain"));
            alternatives.addBodyPart(part(sealed.html(), "html"));
            letter.setContent(alternatives);
            letter.saveChanges();
            transport.sendMessage(letter, letter.getAllRecipients());
        }

        boolean broken() {
            return !transport.isConnected();
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException e) {
                // The letters are out or noted; how the server says good-bye changes nothing.
            }
        }

        private static MimeBodyPart part(String text, String kind) throws MessagingException {
            MimeBodyPart part = new MimeBodyPart();
            part.setText(text, StandardCharsets.UTF_8.name(), kind);
            return part;
        }

        private String domain() {
            return letterhead.from().replaceFirst("^.*@", "").replaceFirst(">$", "");
        }
    }

    /** How far a letter has got: once the server takes down what it says, it may arrive whatever happens then. */
    static final class Delivery {

        private boolean begun;

        boolean begun() {
            return begun;
        }
    }

    /** No name and no subject begins another header. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    /** A message that keeps its id however often it is tried, so that two of it could be told to be one. */
    private static final class Letter extends MimeMessage {

        private final Delivery delivery;
        private final String id;

        private Letter(Session session, Delivery delivery, String id) {
            super(session);
            this.delivery = delivery;
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }

        @Override
        public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
            delivery.begun = true;
            super.writeTo(out, ignored);
        }
    }
}
