package org.suyuan.intake.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whether a petition belongs to a matter. */
class AverageLinkageTest {
    private static final Instant DAY = Instant.parse("2026-11-20T02:30:00Z");
    private static final SameMatter JUDGE = new SameMatter(new CommonPairs());

    private static final MatterText PLANT = said("枫桥家园旁边的搅拌站半夜施工", "我住在枫桥家园，小区北面建了混凝土搅拌站，夜里罐车轰隆响，窗台上一天就是一层灰。");
    private static final MatterText PLANT_AGAIN = said("投诉枫桥家园北侧搅拌站灰尘噪音", "枫桥家园北侧搅拌站灰尘飘进家里，晚上很吵。");
    private static final MatterText BOTH = said("枫桥家园搅拌站噪音和末班公交太早", "枫桥家园北面搅拌站夜里很吵；门口六路公交车末班太早，下夜班的职工没有办法回家。");
    private static final MatterText BUS = said("六路公交车末班时间太早", "门口六路公交车末班太早，下夜班的职工没有办法回家，请公交公司延长。");

    private final AverageLinkage linkage = new AverageLinkage(JUDGE);

    @Test
    @DisplayName("I-23 what is near all petitions of a matter belongs to it")
    void what_is_near_all_belongs() {
        assertThat(AverageLinkage.isNear(linkage.nearness(PLANT_AGAIN, List.of(PLANT, BOTH))))
                .isTrue();
    }

    @Test
    @DisplayName("I-23 a letter about two things chains no third to the first")
    void no_chain() {
        assertThat(JUDGE.judge(BUS, BOTH).score()).isGreaterThan(SameMatter.PROBABLE);
        assertThat(JUDGE.judge(BOTH, PLANT).score()).isGreaterThan(SameMatter.PROBABLE);
        assertThat(AverageLinkage.isNear(linkage.nearness(BUS, List.of(PLANT, PLANT_AGAIN, BOTH))))
                .isFalse();
    }

    @Test
    @DisplayName("I-23 two matters are one when their petitions are near each other in the mean")
    void two_matters_are_one() {
        assertThat(AverageLinkage.isNear(linkage.between(List.of(PLANT), List.of(PLANT_AGAIN))))
                .isTrue();
        assertThat(AverageLinkage.isNear(linkage.between(List.of(PLANT, PLANT_AGAIN), List.of(BUS))))
                .isFalse();
        assertThat(AverageLinkage.isNear(linkage.between(List.of(PLANT), List.of())))
                .isFalse();
    }

    private static MatterText said(String title, String text) {
        return new MatterText(title, text, DAY);
    }
}
