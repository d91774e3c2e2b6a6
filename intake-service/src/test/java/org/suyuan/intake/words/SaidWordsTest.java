package org.suyuan.intake.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Disguises that people met: pdf.js 17251, importcjj/sensitive 17, ToolGood.Words 23 and 28, sensitive-word 16, 41, 105, 117
 * and 119, php-dfa-sensitive 26, AhoCorasickDoubleArrayTrie 2, obscenity 100, KoboldKare 405, foxreplace 393, pdf_oxide 123
 * and 1412, OpenCC 1358, BiliClear 37, harmonious_dictionary 1.
 */
class SaidWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "我要自杀",
                "我要自 杀",
                "我要自\u3000杀",
                "我要自。。。杀",
                "我要自——杀",
                "我要自.杀",
                "我要自---杀",
                "我要自@#￥%杀",
                "我要自_杀",
                "我要自\u200D杀",
                "我要自\u034F杀",
                "我要自\u00AD杀",
                "我要自\n\u00AD\n杀",
                "我要\u2F83杀",
                "我要自\uF970",
                "我要自殺",
                "ddd自杀eee",
                "<p>自杀</p>",
                "我要 自 杀 ！"
            })
    @DisplayName("I-06 a word of danger is seen whatever stands between its characters")
    void a_word_is_seen(String text) {
        assertThat(SaidWords.of("", text).say("自杀")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "队长贪污, true",
        "没有人贪污，只是发放晚了, false",
        "并非贪污，也不存在任何贪污, false",
        "都说没有贪污，其实班长贪污, true",
        "有人贪.污, true",
        "无人过问队长贪污, true",
        "队长是不是贪污, true",
        "有没有人贪污请查一查, true",
        "工资发放晚了, false"
    })
    @DisplayName("G-10 what is denied right before it is not said of anybody")
    void a_denied_word_accuses_nobody(String text, boolean said) {
        assertThat(SaidWords.of("", text).affirm(SaidWords.Sought.of("贪污"))).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"我来自 杀虫剂厂", "他来自，杀价能手", "自己去厂里杀猪", "自1杀", ""})
    @DisplayName("I-06 what a reader does not read as the word is not the word")
    void what_is_not_the_word(String text) {
        assertThat(SaidWords.of("", text).say("自杀")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "跳楼, 我就跳.楼",
        "高温津贴, 高溫津貼至今未发",
        "VX, 我的 vx 号",
        "PM2.5, 车间pm2.5超标",
        "拖欠工资, 拖欠工資三个月",
        "三期工地, 三期工地停工",
        "加班加点, 天天加班加点",
        "举报, 实名舉報"
    })
    void words_and_text_are_read_alike(String word, String text) {
        assertThat(SaidWords.of("", text).say(word)).isTrue();
    }

    @Test
    void a_word_may_begin_the_text_and_end_the_title() {
        assertThat(SaidWords.of("自", "杀").say("自杀")).isTrue();
        assertThat(SaidWords.of("我想轻生", "").say("轻生")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'高温  津贴', '高温 津贴'", "'\u3000津贴', '津贴'", "'ＡＢ', 'ab'", "'舉報', '举报'", "' ', ''"})
    @DisplayName("I-27 what is asked for is words")
    void what_is_asked_for(String asked, String words) {
        assertThat(SearchedText.asked(asked)).isEqualTo(words);
    }
}
