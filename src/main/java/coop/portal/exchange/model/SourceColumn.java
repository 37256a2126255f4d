package coop.portal.exchange.model;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table: its place beginning with 0, its caption (the levels of a merged header joined by " / "), the lowest
 * level alone, and the unit in brackets, such as "triệu đồng".
 */
public record SourceColumn(int index, String caption, String leaf, @Nullable String unit) {}
