package coop.portal.kernel;

import java.util.List;

/** What only goes into the trail, such as invented data: nobody else acts upon it. */
public record RecordedOnly(List<? extends Recorded> entries) {}
