package coop.portal.checklists.model;

import coop.portal.kernel.UserId;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What stands at one item of a checklist, by whom and since when. Every item has one from the beginning, without a value; its
 * version rises with each act on it.
 *
 * @param remark what was seen, or why it was not checked
 */
public record Answer(
        String item,
        @Nullable AnswerValue value,
        String remark,
        String article,
        String recommendation,
        @Nullable UserId by,
        String byName,
        @Nullable LocalDateTime at,
        int version) {}
