package org.suyuan.intake.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameMatterTest {
    private static final Instant DAY = Instant.parse("2026-11-20T02:30:00Z");
    private static final SameMatter SAME = new SameMatter(new CommonPairs());

    private static final MatterText PLANT =
            matter("枫桥家园旁边的搅拌站半夜施工", "我住在枫桥家园，小区北面去年建了一个混凝土搅拌站，夜里罐车进出轰隆响，窗台上一天就是一层灰，老人孩子睡不好。");
    private static final MatterText OTHER_WORDS =
            matter("投诉枫桥家园北侧水泥厂灰尘噪音", "枫桥家园业主反映，北侧那个拌水泥的厂子灰尘飘进家里，晚上机器声音很大，请环保部门查处。");
    private static final MatterText OTHER_PLACE = matter("湖畔新村搅拌站扬尘扰民", "湖畔新村东面的混凝土搅拌站夜里罐车进出轰隆响，窗台上一天就是一层灰，老人孩子睡不好。");
    private static final MatterText OTHER_MATTER = matter("枫桥家园车位只售不租", "枫桥家园的开发商把地下车位全部高价出售，业主没有地方停车，请住建部门协调。");

    @Test
    void the_same_matter_in_other_words_is_probable_and_shows_why() {
        SameMatter.Likeness judgement = SAME.judge(PLANT, OTHER_WORDS);
        assertThat(judgement.score()).isGreaterThan(SameMatter.PROBABLE);
        assertThat(judgement.names()).anyMatch(name -> name.contains("枫桥"));
        assertThat(judgement.topics()).contains("搅拌站");
        assertThat(judgement.otherPlace()).isFalse();
    }

    @Test
    void another_place_with_the_same_complaint_and_the_same_place_with_another_are_less_probable() {
        double same = SAME.judge(PLANT, OTHER_WORDS).score();
        SameMatter.Likeness elsewhere = SAME.judge(PLANT, OTHER_PLACE);
        assertThat(elsewhere.otherPlace()).isTrue();
        assertThat(elsewhere.passages()).anyMatch(passage -> passage.contains("窗台上一天就是一层灰"));
        assertThat(SAME.judge(PLANT, OTHER_MATTER).score())
                .isLessThan(SameMatter.PROBABLE)
                .isLessThan(same);
    }

    @Test
    void a_shared_word_is_a_place_only_where_the_ending_of_a_place_follows_at_once() {
        MatterText one = matter("津贴没有发放", "高温津贴没有发放，请尽快由公司答复。");
        MatterText other = matter("高温津贴", "班组的高温津贴没有发放，也没有通知小区。");
        assertThat(SharedPieces.places(one, other, List.of("津贴没有发放"))).isEmpty();
        assertThat(SharedPieces.places(matter("枫桥家园", "枫桥家园停水"), other, List.of("枫桥")))
                .containsExactly("枫桥");
    }

    @Test
    void two_villages_of_one_township_are_two_matters() {
        String tap = "家里自来水三天没有来，请尽快解决饮水困难。";
        MatterText here = matter("请求解决白杨镇小心田村的饮水问题", "白杨镇小心田村" + tap);
        MatterText beside = matter("白杨镇独秀峰村的饮水问题请求解决", "白杨镇独秀峰村" + tap);
        MatterText again = matter("白杨镇小心田村的饮水问题请求解决", "白杨镇小心田村" + tap);
        assertThat(SAME.judge(here, beside).otherPlace()).isTrue();
        assertThat(SAME.judge(here, again).otherPlace()).isFalse();
        assertThat(SAME.judge(here, beside).score())
                .isLessThan(SAME.judge(here, again).score() - 2);
    }

    @ParameterizedTest
    @CsvSource({
        "三号线站口何时开放,五号线站口何时开放,true",
        "县一中补课收费,县二中补课收费,true",
        "机修车间加班费,机修车间调休,false",
        "雨花小区停水,雨花二期停水,false",
        "白杨村道路,白杨路硬化,false",
        "食堂涨价,食堂涨价,false"
    })
    void a_place_of_the_same_kind_and_another_name_is_another_place(String one, String other, boolean differ) {
        assertThat(new TitlePlaces(one).differFrom(new TitlePlaces(other))).isEqualTo(differ);
        assertThat(new TitlePlaces(other).differFrom(new TitlePlaces(one))).isEqualTo(differ);
    }

    @Test
    void what_each_title_says_counts_where_the_other_petition_says_it_too() {
        String text = "夏天井下作业，六月至八月没有发放，请核实后补发。";
        MatterText asked = matter("高温津贴未发放", text);
        assertThat(SAME.judge(asked, matter("要求补发高温津贴", text)).score())
                .isGreaterThan(SAME.judge(asked, matter("关于一件事的反映", text)).score());
    }

    @Test
    void who_is_asked_first_does_not_matter() {
        assertThat(SAME.judge(PLANT, OTHER_WORDS).score())
                .isEqualTo(SAME.judge(OTHER_WORDS, PLANT).score());
    }

    @Test
    void a_year_between_makes_it_less_probable() {
        MatterText later = new MatterText("投诉枫桥家园北侧水泥厂灰尘噪音", "灰尘飘进家里。", DAY.plus(Duration.ofDays(365)));
        MatterText sooner = new MatterText("投诉枫桥家园北侧水泥厂灰尘噪音", "灰尘飘进家里。", DAY);
        assertThat(SAME.judge(PLANT, later).score())
                .isLessThan(SAME.judge(PLANT, sooner).score());
        assertThat(SAME.judge(PLANT, later).days()).isEqualTo(365);
    }

    @Test
    void different_districts_rule_it_out() {
        MatterText here = matter("A2区枫桥家园搅拌站扬尘", "灰尘很大。");
        MatterText there = matter("A3区枫桥家园搅拌站扬尘", "灰尘很大。");
        assertThat(SAME.judge(here, there).score()).isEqualTo(SameMatter.IMPOSSIBLE);
        assertThat(SAME.judge(here, matter("A市枫桥家园搅拌站扬尘", "灰尘很大。")).score()).isGreaterThan(SameMatter.PROBABLE);
    }

    @Test
    void candidates_of_the_same_matter_speak_for_each_other() {
        MatterText nameless = matter("小区旁边夜间施工吵得睡不着", "北面的混凝土搅拌站罐车轰隆响，窗台上都是灰，枫桥的业主都受不了。");
        Map<String, MatterText> texts = Map.of(
                "plant", PLANT,
                "words", OTHER_WORDS,
                "third", matter("枫桥家园搅拌站扬尘噪音", "枫桥家园旁边混凝土搅拌站灰尘大、罐车吵。"),
                "matter", OTHER_MATTER);
        double alone = SAME.judge(nameless, PLANT).score();
        List<Ranked<String>> together = SAME.rank(nameless, texts.keySet(), key -> texts.getOrDefault(key, PLANT), 5);
        assertThat(together.stream()
                        .filter(one -> one.key().equals("plant"))
                        .findFirst()
                        .orElseThrow()
                        .judgement()
                        .score())
                .isGreaterThan(alone);
        assertThat(together.get(3).key()).isEqualTo("matter");
    }

    @Test
    void an_empty_text_is_like_nothing() {
        assertThat(SAME.judge(matter("", ""), PLANT).score()).isLessThan(SameMatter.POSSIBLE);
    }

    @Test
    void the_exam_asks_for_every_petition_of_a_cluster(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("repeats.jsonl");
        Files.writeString(file, """
                {"id": "1", "title": "枫桥家园旁边的搅拌站半夜施工", "text": "我住在枫桥家园，小区北面去年建了一个混凝土搅拌站，夜里罐车进出轰隆响，窗台上一天就是一层灰。", "time": "2026-11-01T09:00:00", "cluster": "a"}
                {"id": "2", "title": "投诉枫桥家园北侧水泥厂灰尘噪音", "text": "北侧那个拌水泥的厂子灰尘飘进家里，晚上机器声音很大，请环保部门查处。", "time": "2026-11-03T09:00:00", "cluster": "a"}
                {"id": "3", "title": "枫桥家园车位只售不租", "text": "开发商把地下车位全部高价出售，没有地方停车，请住建部门协调处理并答复。", "time": "2026-11-03T10:00:00"}
                """);
        assertThat(printed(file))
                .contains(
                        "3 petitions, 2 of them in clusters",
                        "first of the list right   1.000",
                        "precision 1.000, recall 1.000");
        Files.writeString(file, Files.readString(file).replace(", \"cluster\": \"a\"", ""));
        assertThat(printed(file)).contains("2 probably about the same matter").doesNotContain("车位");
    }

    @Test
    void the_exam_says_how_judged_pairs_are_called(@TempDir Path folder) throws IOException {
        Path messages = folder.resolve("messages.jsonl");
        Files.writeString(messages, """
                {"id": "1", "title": "枫桥家园旁边的搅拌站半夜施工", "text": "枫桥家园北面去年建了一个混凝土搅拌站，夜里罐车轰隆响，窗台上都是灰。"}
                {"id": "2", "title": "投诉枫桥家园搅拌站灰尘噪音", "text": "枫桥家园北侧混凝土搅拌站灰尘飘进家里，夜里罐车轰隆响，请查处。"}
                {"id": "3", "title": "枫桥家园车位只售不租", "text": "开发商把地下车位全部高价出售，没有地方停车，请住建部门协调处理并答复。"}
                """);
        Path pairs = folder.resolve("pairs.tsv");
        Files.writeString(pairs, """
                # id, id, first, second, part
                1\t2\tsame\tsame\ttune
                1\t3\tother\tother\theld
                2\t3\tunclear\tother\theld
                2\t9\tsame\tsame\theld
                """);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        RepeatEvaluation.of(messages).printPairs(pairs, new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains(
                        "3 judged pairs, the readers agree on 0.667",
                        "called probable, 1 pairs to choose by, 1 of them the same: precision 1.000, recall 1.000",
                        "in one matter, 1 pairs to choose by, 1 of them the same: precision 1.000, recall 1.000",
                        "called probable, 1 pairs to report, 0 of them the same",
                        "judged by nobody: 0");
        Files.writeString(pairs, "1\t2\tsame\n");
        assertThatThrownBy(() -> RepeatEvaluation.of(messages).printPairs(pairs, System.out))
                .hasMessageContaining("5 fields");
    }

    private static String printed(Path file) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        RepeatEvaluation.of(file).print(new PrintStream(printed, true, StandardCharsets.UTF_8));
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static MatterText matter(String title, String text) {
        return new MatterText(title, text, DAY);
    }
}
