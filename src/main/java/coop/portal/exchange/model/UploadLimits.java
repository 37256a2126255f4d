package coop.portal.exchange.model;

/**
 * How much of a stranger's file is borne: bytes of the file, bytes once unpacked, how many times larger unpacked than
 * packed, parts, and bytes of shared text kept in memory.
 */
public record UploadLimits(long fileBytes, long unpackedBytes, int ratio, int parts, long sharedBytes) {

    public static final UploadLimits USUAL = new UploadLimits(50L << 20, 500L << 20, 150, 2_000, 96L << 20);

    /** The most columns and rows a workbook can have, and the most characters a cell of it can hold. */
    public static final int COLUMNS = 16_384;

    public static final int ROWS = 1_048_576;
    public static final int CELL_CHARACTERS = 32_767;

    public UploadLimits withFileBytes(long bytes) {
        return new UploadLimits(bytes, unpackedBytes, ratio, parts, sharedBytes);
    }
}
