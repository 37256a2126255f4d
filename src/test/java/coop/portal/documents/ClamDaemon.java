package coop.portal.documents;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks the side of a ClamAV daemon: takes {@code INSTREAM} and says what it was told to say. */
final class ClamDaemon implements AutoCloseable {

    private final ServerSocket server;
    private volatile String answer = "stream: OK\0";
    private volatile byte[] received = {};

    private ClamDaemon(ServerSocket server) {
        this.server = server;
    }

    static ClamDaemon start() throws IOException {
        ClamDaemon daemon = new ClamDaemon(new ServerSocket(0, 5, InetAddress.getLoopbackAddress()));
        Thread.ofVirtual().start(daemon::serve);
        return daemon;
    }

    String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    void says(String words) {
        answer = words;
    }

    byte[] received() {
        return received;
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                DataInputStream in = new DataInputStream(socket.getInputStream());
                String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    content.write(in.readNBytes(length));
                }
                received = content.toByteArray();
                String words = command.equals("zINSTREAM\0") ? answer : "UNKNOWN COMMAND\0";
                socket.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                if (!server.isClosed()) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
