package org.suyuan.intake.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.suyuan.testkit.Refused;

/** Against a daemon of the test that speaks the INSTREAM command of clamd; a real one needs signatures from the network. */
class VirusScannerTest {
    private static final byte[] FILE = new byte[200_000];

    @Test
    void what_the_daemon_calls_clean_is_taken_whole() throws Exception {
        AtomicInteger seen = new AtomicInteger();
        try (ServerSocket daemon = daemon("stream: OK\0", seen)) {
            assertThatCode(() -> scanner(daemon).demandClean(FILE)).doesNotThrowAnyException();
        }
        assertThat(seen).hasValue(FILE.length);
    }

    @Test
    void what_it_finds_something_in_is_refused() throws Exception {
        try (ServerSocket daemon = daemon("stream: Eicar-Signature FOUND\0", new AtomicInteger())) {
            Refused.by(
                    AttachmentRules.ATTACHMENT_IS_CLEAN, () -> scanner(daemon).demandClean(FILE));
        }
    }

    @Test
    void what_was_not_scanned_is_never_called_clean() throws Exception {
        try (ServerSocket daemon = daemon("INSTREAM size limit exceeded. ERROR\0", new AtomicInteger())) {
            assertThatThrownBy(() -> scanner(daemon).demandClean(FILE)).isInstanceOf(ScannerDown.class);
        }
        try (ServerSocket silent = daemon("", new AtomicInteger())) {
            assertThatThrownBy(() -> scanner(silent).demandClean(FILE)).isInstanceOf(ScannerDown.class);
        }
        ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        gone.close();
        assertThatThrownBy(() -> scanner(gone).demandClean(FILE)).isInstanceOf(ScannerDown.class);
    }

    @Test
    void without_a_daemon_nothing_is_asked() {
        assertThatCode(() -> new VirusScanner(Optional.empty()).demandClean(FILE))
                .doesNotThrowAnyException();
    }

    private static VirusScanner scanner(ServerSocket daemon) {
        return new VirusScanner(Optional.of(URI.create("tcp://127.0.0.1:" + daemon.getLocalPort())));
    }

    private static ServerSocket daemon(String answer, AtomicInteger seen) throws IOException {
        ServerSocket daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        CompletableFuture.runAsync(() -> serve(daemon, answer, seen));
        return daemon;
    }

    private static void serve(ServerSocket daemon, String answer, AtomicInteger seen) {
        try (Socket client = daemon.accept()) {
            DataInputStream in = new DataInputStream(client.getInputStream());
            byte[] command = in.readNBytes(10);
            if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
                return;
            }
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                seen.addAndGet(in.readNBytes(length).length);
            }
            client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
