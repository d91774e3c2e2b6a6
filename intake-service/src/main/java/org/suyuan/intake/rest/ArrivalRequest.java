package org.suyuan.intake.rest;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.intake.Arrival;

@Schema(name = "Arrival", description = "What is particular to the channel 渠道信息 (I-13)")
public record ArrivalRequest(
        @Schema(description = "Service hall or station 接待场所代码 (X-57): visits, receptions, boxes", examples = "FWDT-03")
        @Size(min = 1, max = 40) @Nullable String placeCode,

        @Schema(description = "Number of the call 来电记录号: calls and hotlines", examples = "2026112100318")
        @Size(min = 1, max = 60) @Nullable String callRecord,

        @Schema(description = "Day of the reception 接待日期 (X-08)") @Nullable LocalDate receptionDay,

        @Schema(
                description = "Account of the leader who received 接访领导; a leader's reception states it",
                examples = "leader-sun")
        @Size(min = 1, max = 60) @Nullable String receivingLeader,

        @Schema(description = "Account of liaison officer, grid member or informant 联络员", examples = "liaison-chen")
        @Size(min = 1, max = 60) @Nullable String liaisonOfficer,

        @Schema(
                description = "Number of the superior's document 来文号; a superior's transfer states it",
                examples = "集信转〔2026〕118号")
        @Size(min = 1, max = 60) @Nullable String documentNumber,

        @Schema(
                description =
                        "Day by which the superior wants a report 报结日期: an assignment 交办 has it, a transfer 转送 has not")
        @Nullable LocalDate reportBackOn,

        @Schema(description = "Who passed it on for the petitioner 转递单位, any channel (I-15)", examples = "离退休党工委")
        @Size(min = 1, max = 100) @Nullable String relayedBy) {

    public Arrival arrival() {
        return new Arrival(
                placeCode,
                callRecord,
                receptionDay,
                receivingLeader,
                liaisonOfficer,
                documentNumber,
                reportBackOn,
                relayedBy);
    }

    public static ArrivalRequest of(Arrival arrival) {
        return new ArrivalRequest(
                arrival.placeCode(),
                arrival.callRecord(),
                arrival.receptionDay(),
                arrival.receivingLeader(),
                arrival.liaisonOfficer(),
                arrival.documentNumber(),
                arrival.reportBackOn(),
                arrival.relayedBy());
    }
}
