package coop.portal.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Reads how large a picture is without drawing it, and refuses one that would fill the memory of whoever draws it. */
final class PictureGuard {

    private static final long MOST_POINTS = 100_000_000L;

    private PictureGuard() {}

    static void check(Path file, String format) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        ImageReader reader = readers.next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_POINTS) {
                throw Refusals.bomb();
            }
        } catch (IndexOutOfBoundsException | IllegalStateException e) {
            throw Refusals.damaged();
        } finally {
            reader.dispose();
        }
    }
}
