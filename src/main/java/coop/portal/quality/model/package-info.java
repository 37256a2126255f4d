/** The words of data quality: rules, findings, their states, rows, sheets and events. */
@NamedInterface("model")
@NullMarked
package coop.portal.quality.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
