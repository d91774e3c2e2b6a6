package org.suyuan.disclosure;

import static org.suyuan.disclosure.DisclosureRules.NOTICE_SHOWS_NO_PERSON;
import static org.suyuan.disclosure.DisclosureRules.NOTICE_STATES_ITS_BASIS;

import java.util.stream.Stream;
import org.suyuan.contract.disclosure.NoticeKind;
import org.suyuan.platform.PersonalData;

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
    void check() {
        NOTICE_SHOWS_NO_PERSON.demand(Stream.of(title, body, basis, process).noneMatch(PersonalData::isIn));
        NOTICE_STATES_ITS_BASIS.demand(!basis.isBlank() && !process.isBlank());
    }
}
