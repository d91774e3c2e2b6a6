package org.suyuan.consultation;

import static org.suyuan.consultation.ConsultationRules.ITEM_DATES_LIE_AHEAD;
import static org.suyuan.consultation.ConsultationRules.MINUTES_BIND_BY_ITEMS;
import static org.suyuan.consultation.ConsultationRules.MINUTES_SHOW_NO_PERSON;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.personaldata.PersonalData;

/** Minutes (C-05, C-06). */
@Schema(description = "Minutes 会议纪要 (C-05, C-06)")
public record Minutes(
        @Schema(description = "The facts clarified", examples = "六月至八月高温津贴漏发，涉及采煤三队二十六人")
        String facts,

        @Schema(description = "Path of the unit responsible", examples = "/group/hr")
        String leadUnit,

        @Schema(description = "The plan agreed", examples = "十二月工资中补发，并公开发放标准")
        String plan,

        @Schema(description = "What is to be done, as the minutes say it")
        List<Item> items,

        @Schema(
                description = "Number 文号; absent in a draft and in what was adopted before there were numbers",
                examples = "信访纪要〔2026〕3号")
        @Nullable String number,

        @Schema(description = "Departments that said nothing until the statements ended; absent where all did")
        @Nullable List<String> silent) {
    /** An action item (C-06). */
    @Schema(description = "An action item 落实事项 (C-06)")
    public record Item(
            @Schema(description = "Its id") UUID itemId,

            @Schema(description = "What is done", examples = "核对三队考勤并补发津贴")
            String what,

            @Schema(description = "Path of the unit that does it", examples = "/group/finance")
            String unit,

            @Schema(description = "Last day, as the minutes say it", examples = "2026-12-15")
            LocalDate dueOn) {}

    /** The same under a number, with who was silent. */
    Minutes adopted(String as, List<String> silentDepartments) {
        return new Minutes(facts, leadUnit, plan, items, as, silentDepartments.isEmpty() ? null : silentDepartments);
    }

    /** Refuses what cannot bind, or shows a person. */
    public void check(LocalDate today) {
        MINUTES_BIND_BY_ITEMS.demand(!items.isEmpty());
        ITEM_DATES_LIE_AHEAD.demand(
                items.stream().noneMatch(item -> item.dueOn().isBefore(today)));
        MINUTES_SHOW_NO_PERSON.demandNone(PersonalData.in(fields()));
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("/facts", facts);
        fields.put("/plan", plan);
        for (int i = 0; i < items.size(); i++) {
            fields.put("/items/" + i + "/what", items.get(i).what());
        }
        return fields;
    }
}
