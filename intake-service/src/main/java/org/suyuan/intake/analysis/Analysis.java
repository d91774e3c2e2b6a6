package org.suyuan.intake.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.intake.RiskLevel;
import org.suyuan.intake.words.Appeal;
import org.suyuan.intake.words.SaidWords;
import org.suyuan.platform.problem.Messages;

/** Analyses a matter: what it is connected with (I-08) and how risky it is (I-06). */
@ApplicationScoped
public class Analysis {
    @Inject
    ReferenceRecords records;

    @Inject
    TeamPetitions team;

    @Inject
    RiskModels models;

    /**
     * What is analysed.
     *
     * @param petitionId the petition; null while it is being registered
     * @param more what was said beside title and text: single appeals, history, later messages
     * @param employeeNumbers the petitioners' numbers in the enterprise
     * @param category confirmed category; null for none
     */
    public record Matter(
            @Nullable UUID petitionId,
            Appeal appeal,
            List<String> more,
            Instant receivedAt,
            int people,
            int urgentSigns,
            boolean repeat,
            List<String> employeeNumbers,
            @Nullable String category) {

        @Override
        public String toString() {
            return "Matter[sealed]";
        }
    }

    /** The findings of an analysis. */
    public record Findings(List<Association> associations, RiskModel.Assessment risk) {}

    /** Analyses by the data of now and the model in force. */
    public Findings of(Matter matter) {
        List<Association> associations =
                new ArrayList<>(records.ofUnit(matter.appeal().unit(), sentence("analysis.purpose.unit")));
        RiskModel model = models.current();
        int counted = model.counted(RiskFact.TEAM_PETITIONS);
        int others = team.before(
                matter.receivedAt(), matter.appeal().unit(), matter.category(), matter.petitionId(), counted);
        Map<RiskFact, Integer> facts = facts(matter, associations, others);
        if (others > 0) {
            String found = others < counted ? "analysis.team" : "analysis.team.many";
            associations.add(known(AssociationKind.TEAM, sentence(found, TeamPetitions.DAYS, others)));
        }
        int personal = records.countOf(matter.employeeNumbers());
        if (personal > 0) {
            associations.add(known(AssociationKind.PERSONNEL, sentence("analysis.personnel", personal)));
        }
        return new Findings(List.copyOf(associations), model.assess(facts, said(matter)));
    }

    private static SaidWords said(Matter matter) {
        List<String> pieces =
                new ArrayList<>(List.of(matter.appeal().title(), matter.appeal().text()));
        pieces.addAll(matter.more());
        return SaidWords.of(pieces);
    }

    /** Whether words alone make a matter one of high risk, whatever else is known of it. */
    public boolean alarms(String text) {
        return models.current().assess(Map.of(), SaidWords.of("", text)).level() == RiskLevel.HIGH;
    }

    private static Map<RiskFact, Integer> facts(Matter matter, List<Association> known, int others) {
        Map<RiskFact, Integer> facts = new EnumMap<>(RiskFact.class);
        facts.put(RiskFact.URGENT_SIGNS, matter.urgentSigns());
        facts.put(RiskFact.PEOPLE, matter.people());
        facts.put(RiskFact.REPEATS, matter.repeat() ? 1 : 0);
        facts.put(RiskFact.TEAM_PETITIONS, others);
        facts.put(RiskFact.SAFETY_RECORDS, count(known, AssociationKind.SAFETY));
        facts.put(RiskFact.POLICY_CHANGES, count(known, AssociationKind.POLICY));
        return facts;
    }

    private static int count(List<Association> known, AssociationKind kind) {
        return (int) known.stream().filter(each -> each.kind() == kind).count();
    }

    private static Association known(AssociationKind kind, String finding) {
        return new Association(
                kind, finding, sentence("analysis.source." + kind), sentence("analysis.purpose." + kind), null);
    }

    /** In Chinese: the report is a document of the file. */
    private static String sentence(String key, Object... details) {
        return Messages.text(Locale.SIMPLIFIED_CHINESE, key, details);
    }
}
