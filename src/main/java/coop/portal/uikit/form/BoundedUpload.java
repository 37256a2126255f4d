package coop.portal.uikit.form;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Takes a file in as long as it is not too long, whatever its sender says of its length; what is refused, breaks off or is
 * wanted by nobody any more leaves nothing on the disk.
 */
final class BoundedUpload implements UploadHandler {

    private static final int BUFFER = 1 << 16;
    private static final String PASSING = "upload-" + ProcessHandle.current().pid() + "-";

    private final long most;
    private final transient UploadField.Receiver receiver;
    private final transient Runnable tooLong;

    BoundedUpload(long most, UploadField.Receiver receiver, Runnable tooLong) {
        this.most = most;
        this.receiver = receiver;
        this.tooLong = tooLong;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        UI screen = event.getUI();
        if (event.getFileSize() > most) {
            refuse(event, screen);
            return;
        }
        Path file = Files.createTempFile(PASSING, null);
        boolean handedOver = false;
        try {
            if (written(event, file)) {
                String name = event.getFileName();
                screen.access(() -> hand(name, file));
                handedOver = true;
            } else {
                refuse(event, screen);
            }
        } finally {
            if (!handedOver) {
                Files.deleteIfExists(file);
            }
        }
    }

    private void refuse(UploadEvent event, UI screen) {
        event.reject();
        screen.access(tooLong::run);
    }

    /** @return whether all of it was taken */
    private boolean written(UploadEvent event, Path file) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (InputStream in = event.getInputStream(); OutputStream out = Files.newOutputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > most) {
                    return false;
                }
                out.write(buffer, 0, read);
            }
        }
        return true;
    }

    private void hand(String name, Path file) {
        try {
            receiver.received(name, file);
        } finally {
            remove(file);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long getFileSizeMax() {
        return most;
    }
}
