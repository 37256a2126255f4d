package coop.portal.uikit.list;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Tone;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The line above the rows that says what is to be known of them all, with the way back. */
final class NoticeLine extends Composite<Div> {

    private final Function<Chosen, Optional<ListNotice>> notice;
    private final Consumer<Chosen> goTo;
    private String words = "";

    NoticeLine(Function<Chosen, Optional<ListNotice>> notice, Consumer<Chosen> goTo) {
        this.notice = notice;
        this.goTo = goTo;
        getContent().addClassNames("panel", "notice-line", "list-notice");
        getContent().getElement().setAttribute("role", "status");
    }

    void show(Chosen now) {
        Optional<ListNotice> said = notice.apply(now);
        words = said.map(ListNotice::words).orElse("");
        Div line = getContent();
        line.removeAll();
        line.setVisible(said.isPresent());
        said.ifPresent(one -> {
            line.setClassName(Tone.ATTENTION.css(), one.grave());
            Button back = new Button(Messages.text(one.backKey()), click -> goTo.accept(now.without(one.filter())));
            back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            line.add(new Span(one.words()), back);
        });
    }

    String sentence() {
        return words;
    }
}
