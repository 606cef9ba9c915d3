package org.jietong.gateways.internal.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server on a free port of this machine, which keeps what it gets and refuses what it is told to. */
final class MailServer implements AutoCloseable {
    private final List<byte[]> mails = new CopyOnWriteArrayList<>();
    private final List<String> recipients = new CopyOnWriteArrayList<>();
    private final SMTPServer server;
    private volatile int recipientCode = 250;
    private volatile int mailCode = 250;

    MailServer(UnaryOperator<SMTPServer.Builder> more) {
        server = more.apply(new SMTPServer.Builder()
                        .bindAddress(InetAddress.getLoopbackAddress())
                        .port(0)
                        .messageHandlerFactory(context -> new Keeping()))
                .build();
        server.start();
    }

    static MailServer plain() {
        return new MailServer(builder -> builder);
    }

    /** What it answers to a recipient. */
    void recipientCode(int code) {
        recipientCode = code;
    }

    /** What it answers when it has the mail. */
    void mailCode(int code) {
        mailCode = code;
    }

    int port() {
        return server.getPortAllocated();
    }

    List<String> recipients() {
        return recipients;
    }

    List<byte[]> mails() {
        return mails;
    }

    /** The one mail that it got. */
    MimeMessage mail() throws MessagingException {
        if (mails.size() != 1) {
            throw new AssertionError(mails.size() + " mails");
        }
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mails.get(0)));
    }

    @Override
    public void close() {
        server.stop();
    }

    /** Keeps one mail. */
    private final class Keeping implements MessageHandler {
        @Override
        public void from(String sender) {
            // Whoever sends is welcome.
        }

        @Override
        public void recipient(String recipient) throws RejectException {
            refused(recipientCode, "5.1.1 <" + recipient + "> is unknown here");
            recipients.add(recipient);
        }

        @Override
        public String data(InputStream data) throws RejectException, IOException {
            byte[] mail = data.readAllBytes();
            refused(mailCode, "no mails like this");
            mails.add(mail);
            return null;
        }

        private static void refused(int code, String text) throws RejectException {
            if (code != 250) {
                throw new RejectException(code, text);
            }
        }

        @Override
        public void done() {
            // Everything is kept by now.
        }
    }
}
