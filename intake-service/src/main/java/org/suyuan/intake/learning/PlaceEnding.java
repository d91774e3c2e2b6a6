package org.suyuan.intake.learning;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Endings of Chinese place names; no ending is the beginning of another. */
final class PlaceEnding {
    private static final Map<Character, List<String>> WORDS = Arrays.stream(
                    ("小区 花园 花苑 新城 公司 集团 厂 站 路 村 学校 中学 小学 幼儿园 医院 苑 府 城 湾 园 广场 大厦 公馆 社区 街道 镇 乡 组 院 矿 场 ktv 桥 湖"
                                    + " 大道 线 国际 酒店 市场 物业 家园 楼盘 项目 队 车间")
                            .split(" "))
            .collect(Collectors.groupingBy(word -> word.charAt(0)));

    private static final String NUMBERS = "一二三四五六七八九十0123456789";
    private static final char PHASE = '期';

    /** Of the number of a phase, as in 十二期. */
    private static final int LONGEST_NUMBER = 3;

    private static final int LONGEST = LONGEST_NUMBER + 1;

    /** Few characters begin an ending: the others are done with at once. */
    private static final BitSet BEGINNINGS = new BitSet();

    static {
        WORDS.keySet().forEach(BEGINNINGS::set);
        NUMBERS.chars().forEach(BEGINNINGS::set);
    }

    private PlaceEnding() {}

    /** How long the ending is that stands at a place of a text; 0 when none does. */
    static int lengthAt(String text, int place) {
        if (place >= text.length() || !BEGINNINGS.get(text.charAt(place))) {
            return 0;
        }
        for (String word : WORDS.getOrDefault(text.charAt(place), List.of())) {
            if (text.startsWith(word, place)) {
                return word.length();
            }
        }
        return phaseAt(text, place);
    }

    /** Whether a text ends with one. */
    static boolean isLastOf(String text) {
        for (int place = Math.max(0, text.length() - LONGEST); place < text.length(); place++) {
            if (lengthAt(text, place) == text.length() - place) {
                return true;
            }
        }
        return false;
    }

    private static int phaseAt(String text, int place) {
        int end = place;
        while (end < text.length() && NUMBERS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        int digits = end - place;
        boolean isPhase = digits > 0 && digits <= LONGEST_NUMBER && end < text.length() && text.charAt(end) == PHASE;
        return isPhase ? digits + 1 : 0;
    }
}
