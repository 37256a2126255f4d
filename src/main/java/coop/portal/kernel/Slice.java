package coop.portal.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a window and the anchor after the last of them, none when the order cannot be sought by key. */
public record Slice<R>(List<R> rows, @Nullable Anchor end) {}
