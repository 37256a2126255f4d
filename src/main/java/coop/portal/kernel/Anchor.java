package coop.portal.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place after a row that was already read: how many rows lie before it and the sort keys of the last of them. A
 * reader that is given one seeks there instead of counting its way through the list.
 */
public record Anchor(int offset, List<@Nullable Object> keys) {}
