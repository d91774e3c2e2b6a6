package org.suyuan.intake.attachments;

import static org.suyuan.intake.attachments.AttachmentRules.ATTACHMENT_IS_CLEAN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.suyuan.intake.config.IntakeConfig;

/** Asks a ClamAV daemon, where one is configured (INSTREAM of its protocol). What it did not call clean is not taken. */
@ApplicationScoped
class VirusScanner {
    private static final int TIMEOUT_MILLIS = 60_000;
    private static final int CHUNK = 1 << 16;
    private static final String CLEAN = "stream: OK";
    private static final String FOUND = "FOUND";

    private final Optional<URI> daemon;

    @Inject
    VirusScanner(IntakeConfig config) {
        this(config.clamav());
    }

    VirusScanner(Optional<URI> daemon) {
        this.daemon = daemon;
    }

    /**
     * Refuses an infected file.
     *
     * @throws ScannerDown when the daemon does not answer, or not as it should
     */
    void demandClean(byte[] content) {
        if (daemon.isEmpty()) {
            return;
        }
        String verdict = ask(daemon.get(), content);
        ATTACHMENT_IS_CLEAN.demand(!verdict.endsWith(FOUND));
        if (!verdict.equals(CLEAN)) {
            throw new ScannerDown(new IOException(verdict));
        }
    }

    private static String ask(URI daemon, byte[] content) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(daemon.getHost(), daemon.getPort()), TIMEOUT_MILLIS);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int at = 0; at < content.length; at += CHUNK) {
                int length = Math.min(CHUNK, content.length - at);
                out.writeInt(length);
                out.write(content, at, length);
            }
            out.writeInt(0);
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replace("\0", "");
        } catch (IOException e) {
            throw new ScannerDown(e);
        }
    }
}
