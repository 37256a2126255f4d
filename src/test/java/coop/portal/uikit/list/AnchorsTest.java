package coop.portal.uikit.list;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.kernel.Anchor;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnchorsTest {

    private final Anchors anchors = new Anchors();

    @Test
    void the_nearest_place_before_is_found() {
        at(50);
        at(100);
        at(200);
        assertThat(offsetBefore(150)).isEqualTo(100);
        assertThat(offsetBefore(100)).as("the place itself").isEqualTo(100);
        assertThat(anchors.before(49)).as("nothing was read before").isNull();
    }

    @Test
    void an_order_that_cannot_be_sought_leaves_no_place() {
        anchors.remember(null);
        assertThat(anchors.before(1_000)).isNull();
    }

    @Test
    void all_places_are_forgotten_when_the_list_is_another() {
        at(50);
        anchors.forget();
        assertThat(anchors.before(500)).isNull();
    }

    @Test
    void a_long_way_through_a_list_keeps_few_places() {
        for (int offset = 50; offset <= 100_000; offset += 50) {
            at(offset);
        }
        assertThat(anchors.size()).isLessThanOrEqualTo(64);
        assertThat(offsetBefore(100_000)).as("the latest place is never far").isGreaterThan(99_800);
        assertThat(offsetBefore(50_000)).as("nor is one in the middle").isGreaterThan(40_000);
    }

    private void at(int offset) {
        anchors.remember(new Anchor(offset, List.of(offset)));
    }

    private int offsetBefore(int offset) {
        Anchor found = anchors.before(offset);
        assertThat(found).isNotNull();
        return found.offset();
    }
}
