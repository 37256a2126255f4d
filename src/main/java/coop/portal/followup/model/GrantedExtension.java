package coop.portal.followup.model;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A later day that was granted, and by whom. */
public record GrantedExtension(
        LocalDate from, LocalDate to, String reason, String askedByName, String grantedByName, LocalDateTime grantedAt) {}
