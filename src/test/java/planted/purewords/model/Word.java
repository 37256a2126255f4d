package planted.purewords.model;

import org.springframework.util.StringUtils;

/** A word with a framework. */
record Word(String text) {
    boolean said() {
        return StringUtils.hasText(text);
    }
}
