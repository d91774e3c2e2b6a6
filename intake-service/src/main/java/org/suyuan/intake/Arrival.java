package org.suyuan.intake;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is particular to the way a petition arrived (I-13); null where the channel has no such thing.
 *
 * @param placeCode code of the service hall or station
 * @param callRecord number of the call in the telephone system
 * @param receptionDay day of the reception
 * @param receivingLeader account of the leader who received
 * @param liaisonOfficer account of liaison officer, grid member or informant
 * @param documentNumber number of the superior's document (I-18)
 * @param reportBackOn day by which the superior wants a report: an assignment 交办; none for a transfer 转送
 * @param relayedBy who passed it on for the petitioner, for example the union or the Party committee of retirees (I-15)
 */
public record Arrival(
        @Nullable String placeCode,
        @Nullable String callRecord,
        @Nullable LocalDate receptionDay,
        @Nullable String receivingLeader,
        @Nullable String liaisonOfficer,
        @Nullable String documentNumber,
        @Nullable LocalDate reportBackOn,
        @Nullable String relayedBy) {

    /** Particulars of an arrival that nobody relayed. */
    public Arrival(
            @Nullable String placeCode,
            @Nullable String callRecord,
            @Nullable LocalDate receptionDay,
            @Nullable String receivingLeader,
            @Nullable String liaisonOfficer,
            @Nullable String documentNumber,
            @Nullable LocalDate reportBackOn) {
        this(placeCode, callRecord, receptionDay, receivingLeader, liaisonOfficer, documentNumber, reportBackOn, null);
    }

    static final Arrival PLAIN = new Arrival(null, null, null, null, null, null, null);

    /** The particulars that are stated. */
    Set<Particular> stated() {
        return values().keySet();
    }

    /** What is stated, by particular. */
    Map<Particular, Object> values() {
        Map<Particular, Object> stated = new EnumMap<>(Particular.class);
        put(stated, Particular.PLACE_CODE, placeCode);
        put(stated, Particular.CALL_RECORD, callRecord);
        put(stated, Particular.RECEPTION_DAY, receptionDay);
        put(stated, Particular.RECEIVING_LEADER, receivingLeader);
        put(stated, Particular.LIAISON_OFFICER, liaisonOfficer);
        put(stated, Particular.DOCUMENT_NUMBER, documentNumber);
        put(stated, Particular.REPORT_BACK_ON, reportBackOn);
        put(stated, Particular.RELAYED_BY, relayedBy);
        return stated;
    }

    private static void put(Map<Particular, Object> stated, Particular particular, @Nullable Object value) {
        if (value != null) {
            stated.put(particular, value);
        }
    }
}
