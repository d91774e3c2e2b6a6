package org.suyuan.intake.matters.rest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suyuan.intake.PetitionState;
import org.suyuan.intake.Petitions.InMatter;
import org.suyuan.intake.matters.ShowMatters;
import org.suyuan.intake.matters.TellReasons;
import org.suyuan.platform.store.Tagged;
import org.suyuan.platform.time.Zone;

@Schema(description = "A matter with its petitions, its growth and what holds it together 同一事项详情")
record MatterDetail(
        @Schema(description = "The matter") MatterView matter,

        @Schema(description = "The newest of its petitions, at most 200")
        List<MatterPetition> petitions,

        @Schema(description = "How many arrived on each day, in the zone of record; days without are left out")
        List<DayCount> growth,

        @Schema(
                description = "Rare names that its petitions have in common, the most frequent first",
                examples = "[\"枫桥家园\"]")
        List<String> names,

        @Schema(description = "What they are about", examples = "[\"搅拌站\"]")
        List<String> topics,

        @Schema(description = "What they say word for word") List<String> passages,

        @Schema(
                description = "How probable it is that two of them are about the same, from 0 to 1; the mean",
                examples = "0.93")
        double probability)
        implements Tagged {
    private static final int SHOWN = 200;

    @Schema(description = "A petition about a matter")
    record MatterPetition(
            @Schema(description = "Its id") UUID petitionId,

            @Schema(description = "Its number", examples = "XF20261121-000042-7")
            String number,

            @Schema(description = "Its title", examples = "枫桥家园旁边的搅拌站半夜施工")
            String title,

            @Schema(description = "How far it has come") PetitionState state,

            @Schema(description = "Path of the unit it concerns", examples = "/group/mine-2")
            String unit,

            @Schema(description = "When it arrived") Instant receivedAt) {

        static MatterPetition of(InMatter one) {
            return new MatterPetition(one.id(), one.number(), one.title(), one.state(), one.unit(), one.receivedAt());
        }
    }

    @Schema(description = "Petitions of a day")
    record DayCount(
            @Schema(description = "The day") LocalDate day,

            @Schema(description = "How many arrived", examples = "3")
            int petitions) {}

    static MatterDetail of(ShowMatters.Shown shown, TellReasons.Reasons reasons, Clock clock) {
        TreeMap<LocalDate, Integer> days = shown.petitions().stream()
                .collect(Collectors.toMap(one -> Zone.dateOf(one.receivedAt()), one -> 1, Integer::sum, TreeMap::new));
        return new MatterDetail(
                MatterView.of(shown, clock),
                shown.petitions().stream().limit(SHOWN).map(MatterPetition::of).toList(),
                days.entrySet().stream()
                        .map(day -> new DayCount(day.getKey(), day.getValue()))
                        .toList(),
                reasons.names(),
                reasons.topics(),
                reasons.passages(),
                reasons.probability());
    }

    @Override
    public long version() {
        return matter.version();
    }
}
