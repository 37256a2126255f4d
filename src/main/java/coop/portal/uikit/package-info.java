/**
 * Our design system in Java, the only place that knows how things look: texts and figures here, lists in {@code list},
 * sheets in {@code sheet}, forms in {@code form}. How to build a page with it stands in {@code src/docs/ui-kit.md}.
 */
@ApplicationModule(displayName = "UI kit", type = ApplicationModule.Type.OPEN, allowedDependencies = "kernel")
@NullMarked
package coop.portal.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
