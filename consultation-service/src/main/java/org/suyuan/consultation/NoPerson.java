package org.suyuan.consultation;

import static org.suyuan.consultation.ConsultationRules.WORDS_SHOW_NO_PERSON;

import java.util.Map;
import org.suyuan.platform.personaldata.PersonalData;

/** Words of step 3 are read by several units: they carry nothing that names a petitioner. */
public final class NoPerson {
    private NoPerson() {}

    /** Refuses words that do, by the pointer of their field. */
    public static void in(Map<String, String> fields) {
        WORDS_SHOW_NO_PERSON.demandNone(PersonalData.in(fields));
    }

    public static void in(String pointer, String words) {
        in(Map.of(pointer, words));
    }
}
