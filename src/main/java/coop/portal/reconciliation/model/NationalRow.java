package coop.portal.reconciliation.model;

import org.jspecify.annotations.Nullable;

/**
 * A row of an export that was read.
 *
 * @param refusal the key of why it cannot be compared, none when it can
 */
public record NationalRow(int number, NationalValues values, @Nullable String refusal) {}
