package coop.portal.registry.model;

import org.jspecify.annotations.Nullable;

/** A trade by its level-4 code of the Vietnamese standard industrial classification, with detail where it was given (NĐ92 13). */
public record Industry(String code, @Nullable String detail, boolean main) {}
