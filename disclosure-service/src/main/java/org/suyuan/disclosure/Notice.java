package org.suyuan.disclosure;

import static org.suyuan.disclosure.DisclosureRules.NOTICE_SHOWS_NO_PERSON;
import static org.suyuan.disclosure.DisclosureRules.NOTICE_STATES_ITS_BASIS;

import java.util.List;
import java.util.stream.Stream;
import org.suyuan.contract.disclosure.NoticeKind;
import org.suyuan.platform.personaldata.PersonalData;

/**
 * A de-identified notice 公示 (D-05).
 *
 * @param kind what kind of disclosure
 * @param title in a line
 * @param body what happened, without anybody in it
 * @param basis policy basis 政策依据
 * @param process how it was handled 办理流程
 */
public record Notice(NoticeKind kind, String title, String body, String basis, String process) {
    /** What a reader has to judge before it is published, field by field. */
    public List<Doubt> doubts() {
        return Stream.of(
                        Doubt.in("title", title),
                        Doubt.in("body", body),
                        Doubt.in("basis", basis),
                        Doubt.in("process", process))
                .flatMap(List::stream)
                .toList();
    }

    void check() {
        NOTICE_SHOWS_NO_PERSON.demand(Stream.of(title, body, basis, process).noneMatch(PersonalData::isIn));
        NOTICE_STATES_ITS_BASIS.demand(!basis.isBlank() && !process.isBlank());
    }
}
