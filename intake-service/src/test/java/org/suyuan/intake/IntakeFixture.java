package org.suyuan.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.intake.AppealClass;
import org.suyuan.contract.intake.Channel;
import org.suyuan.contract.intake.RiskLevel;
import org.suyuan.contract.intake.Settlement;
import org.suyuan.intake.vault.Identity;
import org.suyuan.intake.words.Appeal;

/** Petitions in every state, in words. */
final class IntakeFixture {
    static final Instant NOW = Instant.parse("2026-11-20T02:30:00Z");

    private IntakeFixture() {}

    static Registration named(Identity... petitioners) {
        return registration(NOW, false, List.of(petitioners), Math.max(1, petitioners.length));
    }

    static Registration registration(Instant receivedAt, boolean anonymous, List<Identity> people, int headCount) {
        return new Registration(
                Channel.VISIT,
                null,
                receivedAt,
                anonymous,
                people,
                headCount,
                new Appeal("要求补发高温津贴", "三个月未发", "/group/mine-2"),
                Set.of(),
                "clerk-wang",
                null,
                null,
                List.of(),
                Circumstances.PLAIN);
    }

    static Registration by(Channel channel, @Nullable String externalRef, Arrival arrival) {
        return new Registration(
                channel,
                externalRef,
                NOW,
                true,
                List.of(),
                1,
                new Appeal("要求补发高温津贴", "三个月未发", "/group/mine-2"),
                Set.of(),
                "clerk-wang",
                null,
                null,
                List.of(),
                new Circumstances(arrival, List.of(), null, false));
    }

    static Identity person() {
        return new Identity("张某某", null, "13800000000", null, null, null, false);
    }

    static Identity representative() {
        return new Identity("李某某", null, null, "矿区 3 号楼", null, null, true);
    }

    static List<Identity> representatives(int count) {
        return Collections.nCopies(count, representative());
    }

    static DeskEnding ending(Settlement settlement) {
        return new DeskEnding(settlement, "已与信访人当面说明并记录在案。", null, true);
    }

    static DeskEnding transfer(String department) {
        return new DeskEnding(Settlement.TRANSFERRED, "请到该部门办理，联系人已告知。", department, true);
    }

    static Report report(AppealClass appealClass) {
        return report("要求补发高温津贴", appealClass, "/group/hr", List.of("/group/finance"));
    }

    static Report report(String nature, String leadUnit, List<String> supporting) {
        return report(nature, AppealClass.LABOUR_RIGHTS, leadUnit, supporting);
    }

    private static Report report(String nature, AppealClass appealClass, String leadUnit, List<String> supporting) {
        return new Report(
                nature,
                List.of(),
                RiskLevel.LOW,
                List.of(),
                0,
                null,
                appealClass,
                1,
                false,
                false,
                false,
                leadUnit,
                supporting);
    }

    static Petition registered() {
        return new Petition(
                UUID.randomUUID(),
                PetitionNumber.of(LocalDate.of(2026, 11, 20), 1).value(),
                named(person()),
                report("要求补发高温津贴", "/group/hr", List.of("/group/finance")),
                new byte[32],
                NOW,
                NOW);
    }

    static Petition accepted() {
        Petition petition = registered();
        petition.accept("clerk-wang");
        return petition;
    }

    static Petition reported() {
        Petition petition = accepted();
        petition.issueReport(1, NOW, "clerk-wang");
        return petition;
    }
}
