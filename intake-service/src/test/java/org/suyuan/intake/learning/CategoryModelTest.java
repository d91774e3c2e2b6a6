package org.suyuan.intake.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.suyuan.intake.learning.CategoryModel.Proposal;
import org.suyuan.intake.learning.CategoryModel.Reason;

class CategoryModelTest {
    private static final List<LabelledText> TEXTS = LabelledTexts.all();
    private static final CategoryModel MODEL = CategoryTrainer.train(TEXTS);

    @Test
    void what_was_never_seen_is_proposed_by_the_words_it_shares() {
        assertThat(first("反映工资发放", "去年十二月的工资和津贴没有发放")).isEqualTo("劳动和社会保障");
        assertThat(first("厂区气味", "排放的废气污染很重")).isEqualTo("环境保护");
        assertThat(first("上下班", "早班的班车和公交都取消了")).isEqualTo("交通运输");
    }

    @Test
    void confidences_are_those_of_all_categories_and_add_up_to_one() {
        List<Proposal> proposals = MODEL.propose("班车", "工资");
        assertThat(proposals).extracting(Proposal::category).containsExactlyInAnyOrder("劳动和社会保障", "环境保护", "交通运输");
        assertThat(proposals.stream().mapToDouble(Proposal::confidence).sum()).isBetween(0.999, 1.001);
        assertThat(proposals).isSortedAccordingTo((one, other) -> Double.compare(other.confidence(), one.confidence()));
    }

    @Test
    void the_words_that_speak_for_it_are_shown_strongest_first() {
        String text = "三个月的工资至今没有发放，班车也没有";
        List<Reason> reasons = MODEL.reasons("拖欠工资", text, MODEL.propose("拖欠工资", text), 3);
        assertThat(reasons).hasSizeLessThanOrEqualTo(3).extracting(Reason::word).contains("工资");
        assertThat(reasons).extracting(Reason::word).doesNotContain("班车");
    }

    @Test
    void a_text_without_a_known_word_is_proposed_without_confidence() {
        assertThat(MODEL.propose("hello", "").get(0).confidence()).isLessThan(0.5);
        assertThat(MODEL.reasons("hello", "", MODEL.propose("hello", ""), 5)).isEmpty();
    }

    @Test
    void what_is_stored_proposes_the_same() {
        CategoryModel stored = CategoryModel.of(MODEL.bytes());
        for (LabelledText text : TEXTS) {
            assertThat(stored.propose(text.title(), text.text())).isEqualTo(MODEL.propose(text.title(), text.text()));
        }
    }

    @Test
    void two_categories_are_enough_to_learn() {
        CategoryModel two = CategoryTrainer.train(
                TEXTS.stream().filter(text -> !text.category().equals("交通运输")).toList());
        assertThat(two.propose("拖欠工资", "三个月的工资").get(0).category()).isEqualTo("劳动和社会保障");
        assertThat(two.propose("废水", "污染").get(0).category()).isEqualTo("环境保护");
    }

    @Test
    void the_exam_asks_what_the_model_has_not_seen() {
        CategoryEvaluation evaluation = CategoryEvaluation.crossValidate(TEXTS);
        assertThat(evaluation.macroF1()).isGreaterThan(0.95);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        evaluation.print(new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("texts " + TEXTS.size(), "环境保护");
        assertThat(CategoryEvaluation.of(TEXTS, TEXTS.subList(0, 5)).macroF1()).isBetween(0.0, 1.0);
    }

    @Test
    void labelled_files_hold_texts_or_words(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("labelled.jsonl");
        Files.writeString(file, """
                {"title": "拖欠工资", "text": "三个月没有发放", "category": "劳动"}

                {"tokens": "拖欠 工资 \\u3000 三个 月 没有 发放 ！", "category": "劳动"}
                """);
        List<LabelledText> texts = new LabelledFile().read(file);
        assertThat(texts).hasSize(2);
        assertThat(texts.get(1).words().title()).containsExactly("拖欠", "工资");
        assertThat(texts.get(1).words().all()).containsExactly("拖欠", "工资", "三个", "月", "没有", "发放");
        Files.writeString(file, "{\"title\": \"拖欠工资\"}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LabelledFile().read(file))
                .withMessageContaining("line 1");
    }

    private static String first(String title, String text) {
        return MODEL.propose(title, text).get(0).category();
    }
}
