/** Forms: sections of fields that are checked when they are left, drafts that save themselves, conflicts side by side. */
@NullMarked
package coop.portal.uikit.form;

import org.jspecify.annotations.NullMarked;
