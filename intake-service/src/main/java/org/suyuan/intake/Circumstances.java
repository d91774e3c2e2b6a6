package org.suyuan.intake;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a petition beside its words: how it arrived, its single appeals, its history, the commitment (I-02).
 *
 * @param appeals the single demands 诉求, when there are several
 * @param history what was raised and answered before 历史信息
 * @param commitment whether both sides have made the two-way commitment 双向承诺 (I-17)
 */
public record Circumstances(
        Arrival arrival, List<String> appeals, @Nullable String history, boolean commitment) {
    public static final Circumstances PLAIN = new Circumstances(Arrival.PLAIN, List.of(), null, false);

    /** Its words beside title and text. */
    List<String> said() {
        return history == null
                ? appeals
                : Stream.concat(appeals.stream(), Stream.of(history)).toList();
    }
}
