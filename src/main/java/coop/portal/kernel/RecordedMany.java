package coop.portal.kernel;

import java.util.List;

/** Many entries of one act, such as the rows of an import, written together. */
public record RecordedMany(List<? extends Recorded> entries) {}
