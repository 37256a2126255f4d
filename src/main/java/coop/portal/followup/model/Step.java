package coop.portal.followup.model;

import coop.portal.kernel.UserId;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Something that was said about a recommendation: by whom and for whom, when, and in which words. */
public record Step(UserId by, @Nullable UserId onBehalfOf, String byName, LocalDateTime at, String text) {}
