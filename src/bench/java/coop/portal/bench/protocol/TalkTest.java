package coop.portal.bench.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TalkTest {

    private static final String BEGUN = """
            {"appConfig":{"v-uiId":3,"uidl":{"Vaadin-Security-Key":"key","syncId":0,"changes":[]}}}""";
    private static final String BUTTON = """
            {"syncId":1,"changes":[{"node":4,"type":"attach"},{"node":4,"type":"put","key":"tag","feat":0,"value":"vaadin-button"},
            {"node":5,"type":"attach"},{"node":5,"type":"put","key":"text","feat":7,"value":"Lưu"},
            {"node":4,"type":"splice","feat":2,"index":0,"addNodes":[5]},
            {"node":4,"type":"splice","feat":11,"index":0,"add":["main"]}],
            "execute":[[{"@v-node":9},2,"return $0.$connector.confirm($1)"]]}""";

    private final Talk talk = new Talk();

    @Test
    void what_is_sent_counts_up_and_repeats_what_the_server_said_last() {
        talk.begin(BEGUN);

        assertThat(talk.path()).isEqualTo("/?v-r=uidl&v-uiId=3");
        assertThat(talk.say("1")).isEqualTo("{\"csrfToken\":\"key\",\"rpc\":[1],\"syncId\":0,\"clientId\":0}");
        talk.hear(BUTTON);
        assertThat(talk.say("2", "3")).isEqualTo("{\"csrfToken\":\"key\",\"rpc\":[2,3],\"syncId\":1,\"clientId\":1}");
    }

    @Test
    void elements_are_found_by_what_they_say_while_they_are_seen() {
        talk.begin(BEGUN);
        talk.hear(BUTTON);

        assertThat(talk.page().reading("vaadin-button", "Lưu")).contains(4);
        assertThat(talk.page().classed("vaadin-button", "main")).contains(4);
        talk.hear("{\"syncId\":2,\"changes\":[{\"node\":4,\"type\":\"put\",\"key\":\"visible\",\"feat\":0,\"value\":false}]}");
        assertThat(talk.page().reading("vaadin-button", "Lưu")).isEmpty();
        talk.hear("{\"syncId\":3,\"changes\":[{\"node\":4,\"type\":\"detach\"}]}");
        assertThat(talk.page().first("vaadin-button")).isEmpty();
    }

    @Test
    void rows_that_arrived_are_confirmed_once() {
        talk.begin(BEGUN);
        talk.hear(BUTTON);

        assertThat(talk.confirmations()).singleElement().asString().contains("\"node\":9", "confirmUpdate", "[2]");
        assertThat(talk.confirmations()).isEmpty();
    }

    @Test
    void an_answer_that_is_none_is_not_taken_for_one() {
        talk.begin(BEGUN);

        assertThatThrownBy(() -> talk.hear("{\"meta\":{\"sessionExpired\":true}}")).isInstanceOf(WrongAnswer.class);
        assertThatThrownBy(() -> talk.hear("{\"meta\":{\"appError\":{}},\"syncId\":1}")).isInstanceOf(WrongAnswer.class);
        assertThatThrownBy(() -> talk.hear("<html>")).isInstanceOf(WrongAnswer.class);
        assertThatThrownBy(() -> talk.begin("")).isInstanceOf(WrongAnswer.class);
    }
}
