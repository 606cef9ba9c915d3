package org.jietong.gateways.internal.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.regex.Pattern;
import org.jietong.api.messages.OutgoingMessage;

/** A mail in plain text whose id comes from the key of its message, so that a repetition can be told. */
final class KeyedMail extends MimeMessage {
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
    /** Whatever could begin a new header, or is seen by no reader. */
    private static final Pattern NO_SUBJECT = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    private final String id;

    private KeyedMail(Session session, String id) {
        super(session);
        this.id = id;
    }

    static KeyedMail of(Session session, OutgoingMessage message, MailAddress from, MailAddress to, Instant at)
            throws MessagingException {
        KeyedMail mail = new KeyedMail(session, reference(message, from));
        mail.setFrom(new InternetAddress(from.text(), true));
        mail.setRecipient(RecipientType.TO, new InternetAddress(to.text(), true));
        mail.setSubject(NO_SUBJECT.matcher(message.subject()).replaceAll(" ").strip(), "UTF-8");
        mail.setSentDate(Date.from(at));
        mail.setHeader("Auto-Submitted", "auto-generated");
        if (LANGUAGE.matcher(message.language()).matches()) {
            mail.setHeader("Content-Language", message.language());
        }
        mail.setDataHandler(new DataHandler(text(message.text())));
        return mail;
    }

    /** By which the mail is known to whoever carries it. */
    static String reference(OutgoingMessage message, MailAddress from) {
        return "<" + message.key() + "@" + from.domain() + ">";
    }

    /** Given as bytes: for a text the library would look for a handler of its type, which is one more library. */
    private static ByteArrayDataSource text(String text) {
        try {
            return new ByteArrayDataSource(LINE_END.matcher(text).replaceAll("\r\n"), "text/plain; charset=UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException("a text cannot be encoded", e);
        }
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
