package org.jietong.gateways.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jietong.api.messages.Handover;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailRefusalsTest {

    @ParameterizedTest
    @ValueSource(ints = {550, 551, 553, 554})
    void aRecipientWhoIsRefusedIsRefusedForGood(int code) throws Exception {
        try (MailServer server = MailServer.plain()) {
            server.recipientCode(code);
            assertThat(Mails.plain(server.port()).send(Mails.mail()))
                    .isEqualTo(new Handover.Refused("the mail server refused the recipient: " + code + " 5.1.1"));
            assertThat(server.mails()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {421, 450, 451, 452})
    void whoIsAskedToComeAgainComesAgain(int code) throws Exception {
        try (MailServer server = MailServer.plain()) {
            server.recipientCode(code);
            Handover handover = Mails.plain(server.port()).send(Mails.mail());
            assertThat(handover).isInstanceOfSatisfying(Handover.Later.class, later -> assertThat(later.reason())
                    .contains(Integer.toString(code))
                    .doesNotContain("wang", "@"));
            server.recipientCode(250);
            assertThat(Mails.plain(server.port()).send(Mails.mail())).isInstanceOf(Handover.Taken.class);
        }
    }

    @Test
    void aMailThatIsRefusedAtItsEndIsRefusedOrTriedAgainAsTheServerSays() throws Exception {
        try (MailServer server = MailServer.plain()) {
            server.mailCode(554);
            assertThat(Mails.plain(server.port()).send(Mails.mail()))
                    .isEqualTo(new Handover.Refused("the mail server refused the mail: 554"));
            server.mailCode(451);
            assertThat(Mails.plain(server.port()).send(Mails.mail())).isInstanceOf(Handover.Later.class);
        }
    }

    @Test
    void aServerThatIsAwayIsTriedAgain() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        assertThat(Mails.plain(free).send(Mails.mail()))
                .isInstanceOfSatisfying(Handover.Later.class, later -> assertThat(later.reason())
                        .startsWith("no mail could be handed over: "));
    }

    @Test
    void aServerThatSaysNothingIsWaitedForInBounds() throws Exception {
        assertThat(bounded(false)).isInstanceOf(Handover.Later.class);
    }

    @Test
    void aServerThatSaysAByteNowAndThenIsWaitedForInBounds() throws Exception {
        assertThat(bounded(true)).isInstanceOf(Handover.Later.class);
    }

    private static Handover bounded(boolean trickling) throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        CountDownLatch end = new CountDownLatch(1);
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            thread.execute(() -> hang(server, trickling, end));
            long begun = System.nanoTime();
            Handover handover = Mails.plain(server.getLocalPort()).send(Mails.mail());
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
            return handover;
        } finally {
            end.countDown();
            thread.shutdownNow();
        }
    }

    /** Says nothing, or a part of a greeting that never ends. */
    private static void hang(ServerSocket server, boolean trickling, CountDownLatch end) {
        try (Socket socket = server.accept();
                OutputStream out = socket.getOutputStream()) {
            out.write("220-".getBytes(StandardCharsets.US_ASCII));
            while (!end.await(200, TimeUnit.MILLISECONDS)) {
                if (trickling) {
                    out.write('.');
                    out.flush();
                }
            }
        } catch (IOException e) {
            // The connection was cut, as it should be.
            end.countDown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
