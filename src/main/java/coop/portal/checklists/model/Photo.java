package coop.portal.checklists.model;

import java.time.LocalDateTime;

/** A photo of an item, without its content. */
public record Photo(PhotoId id, String item, PhotoKind kind, int bytes, String byName, LocalDateTime at) {}
