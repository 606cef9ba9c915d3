package org.jietong.gateways.internal.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Clock;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.jietong.api.messages.Handover;
import org.jietong.api.messages.OutgoingMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers a mail to the mail server.
 *
 * @param settings the mail server
 * @param patience how long it is waited for
 * @param trust decides which certificates are trusted
 * @param clock the time that mails bear
 */
record SmtpDelivery(MailSettings settings, Patience patience, SSLSocketFactory trust, Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpDelivery.class);

    Handover deliver(OutgoingMessage message, MailAddress to) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // The library looks for its parts by the class loader of the thread.
        thread.setContextClassLoader(SmtpDelivery.class.getClassLoader());
        try (Wire wire = Wire.cutAfter(patience.whole())) {
            handOver(message, to, wire);
            return new Handover.Taken(Optional.of(KeyedMail.reference(message, settings.from())));
        } catch (MessagingException e) {
            Handover handover = SmtpReplies.meaning(e);
            // The trace stays out: the server's texts repeat the address.
            LOG.atInfo()
                    .addKeyValue("message", message.key())
                    .addKeyValue("outcome", handover)
                    .log("A mail was not taken");
            return handover;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void handOver(OutgoingMessage message, MailAddress to, Wire wire) throws MessagingException {
        Session session = Session.getInstance(properties(wire));
        KeyedMail mail = KeyedMail.of(session, message, settings.from(), to, clock.instant());
        mail.saveChanges();
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(
                    settings.login().map(Login::user).orElse(null),
                    settings.login().map(Login::password).orElse(null));
            transport.sendMessage(mail, mail.getAllRecipients());
        }
    }

    private Properties properties(Wire wire) {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", settings.host());
        properties.put("mail.smtp.port", Integer.toString(settings.port()));
        properties.put("mail.smtp.from", settings.from().text());
        properties.put("mail.smtp.localhost", settings.from().domain());
        properties.put("mail.smtp.auth", Boolean.toString(settings.login().isPresent()));
        properties.put("mail.smtp.auth.mechanisms", "PLAIN LOGIN");
        properties.put("mail.smtp.quitwait", "false");
        properties.put(
                "mail.smtp.connectiontimeout", Long.toString(patience.connect().toMillis()));
        properties.put("mail.smtp.timeout", Long.toString(patience.answer().toMillis()));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(settings.security() == Security.STARTTLS));
        properties.put("mail.smtp.starttls.required", Boolean.toString(settings.security() == Security.STARTTLS));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(settings.security() == Security.TLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        properties.put("mail.smtp.socketFactory", wire.plain());
        properties.put("mail.smtp.ssl.socketFactory", wire.secured(trust));
        // Else a refused certificate would be followed by an attempt with sockets that nobody watches.
        properties.put("mail.smtp.socketFactory.fallback", "false");
        return properties;
    }
}
