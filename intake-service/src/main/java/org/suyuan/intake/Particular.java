package org.suyuan.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.suyuan.contract.intake.Channel;

/**
 * A particular of the way a petition arrived, and the channels that have it: one form for all, the channel is data
 * (I-13).
 */
public enum Particular {
    /** Service hall or station 接待场所代码. */
    PLACE_CODE,
    /** Number of the call in the telephone system 来电记录号. */
    CALL_RECORD,
    /** Day of the reception 接待日. */
    RECEPTION_DAY,
    /** Account of the leader who received 接访领导. */
    RECEIVING_LEADER,
    /** Account of who brought it: liaison officer, grid member, informant 联络员. */
    LIAISON_OFFICER,
    /** Number of the superior's document 来文号 (I-18). */
    DOCUMENT_NUMBER,
    /** Day by which the superior wants a report 报结日期: then it is an assignment 交办, else a transfer 转送 (I-18). */
    REPORT_BACK_ON,
    /** The body that passed it on for the petitioner 转递单位: union, Party committee of retirees (I-15). */
    RELAYED_BY,
    /** Number in the system it came from 工单号. */
    ORDER_NUMBER;

    /** Channel to what it must state. */
    private static final Map<Channel, Set<Particular>> DEMANDED = new EnumMap<>(Map.of(
            Channel.HOTLINE_12345, Set.of(ORDER_NUMBER),
            Channel.LEADER_RECEPTION, Set.of(RECEIVING_LEADER),
            Channel.SUPERIOR_TRANSFER, Set.of(DOCUMENT_NUMBER)));

    /** Channel to what it may state besides. */
    private static final Map<Channel, Set<Particular>> POSSIBLE = new EnumMap<>(Map.ofEntries(
            Map.entry(Channel.VISIT, Set.of(PLACE_CODE)),
            Map.entry(Channel.CALL, Set.of(CALL_RECORD)),
            Map.entry(Channel.INTERNAL_HOTLINE, Set.of(CALL_RECORD)),
            Map.entry(Channel.TRANSFORMATION_HOTLINE, Set.of(CALL_RECORD)),
            Map.entry(Channel.HOTLINE_12345, Set.of(CALL_RECORD)),
            Map.entry(Channel.RECEPTION_DAY, Set.of(PLACE_CODE, RECEPTION_DAY, RECEIVING_LEADER)),
            Map.entry(Channel.LEADER_RECEPTION, Set.of(PLACE_CODE, RECEPTION_DAY)),
            Map.entry(Channel.TEAM_LIAISON, Set.of(LIAISON_OFFICER)),
            Map.entry(Channel.GRID_MEMBER, Set.of(LIAISON_OFFICER)),
            Map.entry(Channel.INFORMANT, Set.of(LIAISON_OFFICER)),
            Map.entry(Channel.SUGGESTION_BOX, Set.of(PLACE_CODE)),
            Map.entry(Channel.SUPERIOR_TRANSFER, Set.of(REPORT_BACK_ON))));

    /** The particulars that a channel must state. */
    static Set<Particular> demandedBy(Channel channel) {
        return DEMANDED.getOrDefault(channel, Set.of());
    }

    /** Whether what arrives by a channel are orders of another system, which come again when somebody urges. */
    static boolean areOrders(Channel channel) {
        return demandedBy(channel).contains(ORDER_NUMBER) || channel == Channel.SUPERIOR_TRANSFER;
    }

    /** Whether a channel can have this; every one can have a number of the system it came from, and somebody who relayed it. */
    boolean isOf(Channel channel) {
        return this == ORDER_NUMBER
                || this == RELAYED_BY
                || demandedBy(channel).contains(this)
                || POSSIBLE.getOrDefault(channel, Set.of()).contains(this);
    }
}
