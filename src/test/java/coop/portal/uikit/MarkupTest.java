package coop.portal.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void a_name_stays_a_name_whatever_is_in_it() {
        Markup markup = new Markup();
        markup.add("a").attr("href", "x\" onclick=\"y").text("<img src=x onerror=y> & \"Đồng Tâm\"");
        assertThat(markup.inside())
                .isEqualTo("<a href=\"x&quot; onclick=&quot;y\">&lt;img src=x onerror=y&gt; &amp; \"Đồng Tâm\"</a>");
    }

    @Test
    void nothing_is_written_between_what_is_added() {
        Markup markup = new Markup();
        markup.add("span").text("a");
        markup.add("ul").appendElement("li").text("b");
        assertThat(markup.inside()).isEqualTo("<span>a</span><ul><li>b</li></ul>");
    }
}
