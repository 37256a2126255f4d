package coop.portal.documents;

import coop.portal.documents.model.ScanState;
import java.io.BufferedInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Has files looked at by a ClamAV daemon, to which they are sent in pieces ({@code INSTREAM}); its address is the setting
 * {@code portal.documents.clamav}, such as {@code 127.0.0.1:3310}. Without one nobody looks, and the page of templates says so.
 */
@Component
class VirusScanner {

    private static final Logger LOG = LoggerFactory.getLogger(VirusScanner.class);
    private static final String SETTING = "portal.documents.clamav";
    private static final int PIECE = 64 << 10;
    private static final int LONGEST_ANSWER = 1_000;
    private static final int PATIENCE_MS = 30_000;
    private static final int CONNECT_MS = 3_000;
    private static final int PORT = 3310;

    private final Environment settings;

    VirusScanner(Environment settings) {
        this.settings = settings;
    }

    boolean configured() {
        return !address().isBlank();
    }

    /** @return what it says; that it was not scanned when there is no scanner or it does not answer */
    ScanState scan(InputStream in) {
        if (!configured()) {
            return ScanState.NOT_SCANNED;
        }
        try (Socket socket = new Socket()) {
            socket.connect(daemon(), CONNECT_MS);
            socket.setSoTimeout(PATIENCE_MS);
            send(in, new DataOutputStream(socket.getOutputStream()));
            return verdict(new String(
                    new BufferedInputStream(socket.getInputStream()).readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII));
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("The virus scanner at {} did not answer", address(), e);
            return ScanState.NOT_SCANNED;
        }
    }

    private static void send(InputStream in, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        byte[] piece = in.readNBytes(PIECE);
        while (piece.length > 0) {
            out.writeInt(piece.length);
            out.write(piece);
            piece = in.readNBytes(PIECE);
        }
        out.writeInt(0);
        out.flush();
    }

    /** "stream: OK", "stream: Eicar-Test-Signature FOUND"; anything else is no answer. */
    private static ScanState verdict(String answer) {
        String plain = answer.replace("\0", "").strip();
        if (plain.endsWith(" FOUND")) {
            return ScanState.INFECTED;
        }
        if (plain.equals("stream: OK")) {
            return ScanState.CLEAN;
        }
        LOG.warn("The virus scanner said: {}", plain);
        return ScanState.NOT_SCANNED;
    }

    private InetSocketAddress daemon() {
        String[] parts = address().split(":", 2);
        return new InetSocketAddress(parts[0], parts.length > 1 ? Integer.parseInt(parts[1]) : PORT);
    }

    private String address() {
        return settings.getProperty(SETTING, "").strip();
    }
}
