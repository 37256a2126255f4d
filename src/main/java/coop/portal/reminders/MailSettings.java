package coop.portal.reminders;

import coop.portal.kernel.PortalClock;
import java.time.LocalTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What a deployment says about letters: the server is {@code spring.mail}, the rest {@code portal.mail}. */
@Configuration(proxyBeanMethods = false)
class MailSettings {

    /**
     * @param from whom letters come from
     * @param address where people reach the portal, which stands before each link
     * @param at from when on letters are written
     */
    record Letterhead(String from, String address, LocalTime at) {

        /** An address as people type it, with or without a stroke at the end. */
        String link(String path) {
            return address.replaceFirst("/+$", "") + "/" + path;
        }
    }

    @Bean
    Letterhead letterhead(
            @Value("${portal.mail.from:}") String from,
            @Value("${portal.address:}") String address,
            @Value("${portal.mail.at:06:30}") String at) {
        return new Letterhead(from.strip(), address.strip(), LocalTime.parse(at.strip()));
    }

    @Bean
    MailPost mailPost(ObjectProvider<JavaMailSenderImpl> sender, Letterhead letterhead, PortalClock clock) {
        return new MailPost(sender.getIfAvailable(), letterhead, clock);
    }
}
