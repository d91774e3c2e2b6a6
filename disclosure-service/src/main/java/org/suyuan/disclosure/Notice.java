package org.suyuan.disclosure;

import static org.suyuan.disclosure.DisclosureRules.NOTICE_SHOWS_NO_PERSON;
import static org.suyuan.disclosure.DisclosureRules.NOTICE_STATES_ITS_BASIS;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suyuan.contract.disclosure.NoticeKind;
import org.suyuan.platform.personaldata.PersonalData;

/** A de-identified notice (D-05). */
@Schema(description = "A de-identified notice 公示 (D-05)")
public record Notice(
        @Schema(description = "What kind of disclosure", examples = "CASE")
        NoticeKind kind,

        @Schema(description = "In a line", examples = "关于高温津贴发放的公示")
        String title,

        @Schema(description = "What happened, without anybody in it", examples = "经核查，漏发的津贴已随十二月工资补发。")
        String body,

        @Schema(description = "Policy basis 政策依据", examples = "《防暑降温措施管理办法》第十七条")
        String basis,

        @Schema(description = "How it was handled 办理流程", examples = "登记、定级、会诊、补发、回访")
        String process) {
    /** The passages that a reviewer has to judge before publication, field by field. */
    public List<Doubt> doubts() {
        return fields().entrySet().stream()
                .flatMap(field -> Doubt.in(field.getKey(), field.getValue()).stream())
                .toList();
    }

    /** Its texts by field, in the order in which they are read. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", title);
        fields.put("body", body);
        fields.put("basis", basis);
        fields.put("process", process);
        return fields;
    }

    private Map<String, String> pointers() {
        Map<String, String> pointers = new LinkedHashMap<>();
        fields().forEach((field, text) -> pointers.put("/" + field, text));
        return pointers;
    }

    void check() {
        NOTICE_SHOWS_NO_PERSON.demandNone(PersonalData.in(pointers()));
        NOTICE_STATES_ITS_BASIS.demand(!basis.isBlank() && !process.isBlank());
    }
}
