package coop.portal.exchange;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/** Looks at the end of a zip file how long its directory is, before a library takes all of it into memory. */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int END_64 = 0x06064b50;
    private static final int END_LENGTH = 22;
    private static final int LOCATOR_LENGTH = 20;
    private static final int LONGEST_COMMENT = 65_535;
    private static final long UNKNOWN = 0xFFFFFFFFL;

    private ZipDirectory() {}

    /** The bytes between the beginning of the directory and its end mark; negative when there is no directory. */
    static long length(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            int tail = (int) Math.min(in.length(), END_LENGTH + LONGEST_COMMENT);
            long base = in.length() - tail;
            ByteBuffer bytes = read(in, base, tail);
            for (int at = tail - END_LENGTH; at >= 0; at--) {
                if (bytes.getInt(at) == END) {
                    long begin = bytes.getInt(at + 16) & UNKNOWN;
                    return base + at - (begin == UNKNOWN ? wideBegin(in, base + at) : begin);
                }
            }
            return -1;
        }
    }

    private static long wideBegin(RandomAccessFile in, long end) throws IOException {
        if (end < LOCATOR_LENGTH) {
            return UNKNOWN;
        }
        ByteBuffer locator = read(in, end - LOCATOR_LENGTH, LOCATOR_LENGTH);
        long wide = locator.getLong(8);
        if (locator.getInt(0) != LOCATOR_64 || wide < 0 || wide > end - 56) {
            return UNKNOWN;
        }
        ByteBuffer record = read(in, wide, 56);
        return record.getInt(0) == END_64 ? record.getLong(48) : UNKNOWN;
    }

    private static ByteBuffer read(RandomAccessFile in, long at, int length) throws IOException {
        byte[] bytes = new byte[length];
        in.seek(at);
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
