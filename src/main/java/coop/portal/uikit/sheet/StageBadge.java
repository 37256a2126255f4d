package coop.portal.uikit.sheet;

import com.vaadin.flow.component.html.Span;
import coop.portal.uikit.Look;
import coop.portal.uikit.Messages;

/** A state as word, sign and meaning of colour. */
public final class StageBadge extends Span {

    public StageBadge(String words, Look look) {
        super(words);
        addClassNames(look.css().split(" "));
    }

    public static StageBadge of(Enum<?> stage, Look look) {
        return new StageBadge(Messages.label(stage), look);
    }
}
