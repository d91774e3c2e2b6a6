package org.suyuan.intake.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A wave 集中来信: however many write of one matter, it is recognised as when it was ten letters. */
class WaveTest {
    private static final Instant DAY = Instant.parse("2026-11-20T02:30:00Z");
    private static final int OTHERS = 3_000;
    private static final int SAMPLE = 30;

    private static final List<String> PLACES = List.of("枫桥家园", "枫桥家园小区", "枫桥家园二期");
    private static final List<String> TITLES =
            List.of("%s旁边的搅拌站半夜施工", "投诉%s北侧水泥厂灰尘噪音", "%s业主请求查处搅拌站", "%s的空气和噪音谁来管", "关于%s混凝土搅拌站扰民的反映");
    private static final List<String> SAID = List.of(
            "我住在%s，小区北面去年建了一个混凝土搅拌站。",
            "%s业主反映，北侧那个拌水泥的厂子灰尘飘进家里。",
            "夜里罐车进出轰隆响，老人孩子睡不好。",
            "窗台上一天就是一层灰，衣服不敢晾在外面。",
            "晚上机器声音很大，请环保部门查处。",
            "多次拨打热线，答复说手续齐全，可是扬尘没有少。",
            "孩子咳嗽半年，医生说和粉尘有关。",
            "希望尽快让搅拌站搬离，还%s居民一个安静的环境。",
            "水泥罐车把门口的路压坏了，下雨全是泥。",
            "请公布%s搅拌站的环评和夜间施工许可。");

    private static final List<String> COMPLAINTS = List.of(
            "物业费上涨没有公示，业主委员会不同意，请有关部门核查。",
            "公交车末班时间太早，下夜班的职工没有办法回家。",
            "学校食堂的菜价高，家长希望公开招标情况。",
            "工资拖欠三个月，公司说资金周转不开，请求劳动监察介入。",
            "小区停水两天没有通知，老人做饭都成问题。",
            "高温津贴没有发放，班组长说在等通知，请单位答复。",
            "道路坑洼不平，下雨天积水严重，希望尽快修复。",
            "门口的垃圾站夏天气味难闻，请求迁移。",
            "医保报销比例和去年不一样，请问依据是什么文件。",
            "电梯经常停运，维保单位来了几次也没有修好。");

    private static final String FIRST = "松柏杨柳青白金玉云龙凤湖泉石岭坡塘溪沙梅";
    private static final String SECOND = "山河园湾庄屯坪沟岗桥台洞川原浦滩港岛林谷";

    private final Random chance = new Random(7);

    @ParameterizedTest
    @ValueSource(ints = {30, 150, 750})
    @DisplayName("I-23 a matter of 1, 5 and 20 % of all petitions is recognised as when it was ten letters")
    void a_wave_is_recognised(int letters) {
        List<MatterText> others = others();
        double few = recognised(others, wave(10));
        List<MatterText> wave = wave(letters);
        assertThat(recognised(others, wave)).isGreaterThan(few - 0.03).isGreaterThan(0.85);
        assertThat(confused(others, wave)).isLessThan(0.02);
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 150, 750})
    @DisplayName("I-23 what the index takes as telling holds the names of a wave, too")
    void the_index_keeps_the_names(int letters) {
        List<MatterText> wave = wave(letters);
        SteadyRarity rarity = rarity(others(), wave);
        int name = Pair.at("枫桥", 0);
        assertThat(wave)
                .filteredOn(letter -> Arrays.stream(letter.pairs()).anyMatch(pair -> pair == name))
                .allMatch(letter -> Arrays.stream(letter.telling(rarity, 64)).anyMatch(pair -> pair == name));
    }

    @ParameterizedTest
    @ValueSource(ints = {750})
    @DisplayName("I-23 by its share among all petitions alone a wave would be lost: that is what the past is for")
    void shares_alone_lose_it(int letters) {
        List<MatterText> others = others();
        List<MatterText> wave = wave(letters);
        SteadyRarity.Counted now = counted(others, wave);
        Rarity moved = pair -> now.holding(pair) / (double) now.petitions();
        assertThat(recognised(new SameMatter(moved), wave)).isLessThan(recognised(others, wave) - 0.1);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 750})
    @DisplayName("I-23 a word that everybody used a season ago is no name, whatever the language says")
    void the_past_says_what_is_usual(int letters) {
        List<MatterText> wave = wave(letters);
        SteadyRarity.Counted past = counted(others(), wave(1_000));
        SteadyRarity usual = new SteadyRarity(counted(others(), wave(1_000)), past);
        assertThat(usual.isOfName(Pair.at("枫桥", 0))).isFalse();
        assertThat(rarity(others(), wave).isOfName(Pair.at("枫桥", 0))).isTrue();
    }

    private double recognised(List<MatterText> others, List<MatterText> wave) {
        return recognised(new SameMatter(rarity(others, wave)), wave);
    }

    /** Share of the pairs of a sample that are called probable. */
    private static double recognised(SameMatter same, List<MatterText> wave) {
        List<MatterText> sample = wave.subList(0, Math.min(SAMPLE, wave.size()));
        int pairs = 0;
        int found = 0;
        for (int i = 0; i < sample.size(); i++) {
            for (int j = 0; j < i; j++) {
                pairs++;
                found += same.judge(sample.get(i), sample.get(j)).score() >= SameMatter.PROBABLE ? 1 : 0;
            }
        }
        return found / (double) pairs;
    }

    /** Share of the pairs of a letter of the wave and one of something else that are called probable. */
    private double confused(List<MatterText> others, List<MatterText> wave) {
        SameMatter same = new SameMatter(rarity(others, wave));
        long found = wave.stream()
                .limit(SAMPLE)
                .flatMap(letter -> others.stream().limit(100).map(other -> same.judge(letter, other)))
                .filter(likeness -> likeness.score() >= SameMatter.PROBABLE)
                .count();
        return found / (SAMPLE * 100.0);
    }

    private List<MatterText> wave(int letters) {
        List<MatterText> wave = new ArrayList<>();
        for (int i = 0; i < letters; i++) {
            String place = PLACES.get(chance.nextInt(PLACES.size()));
            List<String> said = new ArrayList<>(SAID);
            java.util.Collections.shuffle(said, chance);
            String text = said.get(0).contains("%s") ? "" : "%s的居民来信。".formatted(place);
            text += said.stream()
                    .limit(4 + chance.nextInt(3))
                    .map(each -> each.formatted(place))
                    .collect(Collectors.joining());
            wave.add(new MatterText(
                    TITLES.get(chance.nextInt(TITLES.size())).formatted(place),
                    text,
                    DAY.plus(Duration.ofHours(chance.nextInt(200)))));
        }
        return wave;
    }

    private List<MatterText> others() {
        List<MatterText> others = new ArrayList<>();
        for (int i = 0; i < OTHERS; i++) {
            String place = one(FIRST) + one(SECOND) + (chance.nextBoolean() ? "小区" : "家园");
            String complaint = COMPLAINTS.get(chance.nextInt(COMPLAINTS.size()));
            String more = COMPLAINTS.get(chance.nextInt(COMPLAINTS.size()));
            others.add(new MatterText(
                    place + complaint.substring(0, 8),
                    "我是" + place + "的居民。" + complaint + more + "望尽快答复，谢谢。",
                    DAY.minus(Duration.ofDays(chance.nextInt(300)))));
        }
        return others;
    }

    private String one(String characters) {
        int at = chance.nextInt(characters.length());
        return characters.substring(at, at + 1);
    }

    private static SteadyRarity rarity(List<MatterText> others, List<MatterText> wave) {
        return new SteadyRarity(counted(others, wave), counted(List.of(), List.of()));
    }

    private static SteadyRarity.Counted counted(List<MatterText> some, List<MatterText> more) {
        Map<Integer, Integer> holding = new HashMap<>();
        some.forEach(text -> Arrays.stream(text.pairs()).forEach(pair -> holding.merge(pair, 1, Integer::sum)));
        more.forEach(text -> Arrays.stream(text.pairs()).forEach(pair -> holding.merge(pair, 1, Integer::sum)));
        return new SteadyRarity.Counted() {
            @Override
            public long petitions() {
                return some.size() + more.size();
            }

            @Override
            public int holding(int pair) {
                return holding.getOrDefault(pair, 0);
            }
        };
    }
}
