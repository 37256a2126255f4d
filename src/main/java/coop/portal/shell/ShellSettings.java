package coop.portal.shell;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the operator decides about the frame. */
@Component
final class ShellSettings {

    private final boolean demo;

    ShellSettings(@Value("${portal.demo:false}") boolean demo) {
        this.demo = demo;
    }

    /** Whether made-up people work here, which a banner says on every page. */
    boolean isDemo() {
        return demo;
    }
}
