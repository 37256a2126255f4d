package coop.portal.uikit.list;

import java.io.Serializable;

/** One of the values a filter can have: as it stands in the address and as people read it. */
public record Option(String value, String label) implements Serializable {}
