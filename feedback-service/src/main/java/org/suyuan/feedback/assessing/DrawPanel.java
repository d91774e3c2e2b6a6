package org.suyuan.feedback.assessing;

import static org.suyuan.feedback.assessing.AssessingRules.ASSESSMENT_IS_OF_A_MEMBER;
import static org.suyuan.feedback.assessing.AssessingRules.PANEL_DRAWN_ONCE;
import static org.suyuan.feedback.assessing.AssessingRules.PANEL_HAS_ENOUGH_TO_DRAW_FROM;
import static org.suyuan.feedback.assessing.AssessingRules.PANEL_IS_ODD_AND_THREE_OR_MORE;
import static org.suyuan.feedback.assessing.AssessingRules.REVIEW_WAITS_FOR_ITS_PANEL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.suyuan.contract.Branch;
import org.suyuan.contract.feedback.ReviewOutcome;
import org.suyuan.contract.feedback.ReviewPanelDrawn;
import org.suyuan.feedback.review.HoldReview;
import org.suyuan.feedback.review.Review;
import org.suyuan.feedback.review.ReviewHook;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.recusal.Interests;
import org.suyuan.platform.security.Scope;

/** Draws those who review a contested conclusion, without who has an interest or took part before (F-10, E-18). */
@ApplicationScoped
public class DrawPanel implements ReviewHook {
    private static final int SEED_BYTES = 8;

    @Inject
    HoldReview holdReview;

    @Inject
    Assessors assessors;

    @Inject
    ReviewPanels panels;

    @Inject
    Writings writings;

    @Inject
    Interests interests;

    @Inject
    Scope scope;

    @Inject
    Outbox outbox;

    private final SecureRandom random = new SecureRandom();

    /** The panels of a petition that the caller may see, oldest first; before the opinion none below the reviewing unit does. */
    @Transactional
    public List<ReviewPanel> of(UUID petitionId) {
        Set<UUID> hidden = holdReview.of(petitionId).stream()
                .filter(Review::awaitsOpinion)
                .filter(review -> !scope.visibility().covers(review.body()))
                .map(Review::id)
                .collect(Collectors.toSet());
        return panels.of(petitionId).stream()
                .filter(panel -> !hidden.contains(panel.reviewId()))
                .toList();
    }

    /**
     * Draws so many of each kind.
     *
     * @param wanted how many, by kind
     */
    @Transactional
    public List<ReviewPanel> draw(UUID petitionId, Map<AssessorKind, Integer> wanted) {
        int members = wanted.values().stream().mapToInt(Integer::intValue).sum();
        PANEL_IS_ODD_AND_THREE_OR_MORE.demand(
                members % 2 == 1 && members >= ReviewPanel.FEWEST && members <= ReviewPanel.MOST,
                ReviewPanel.FEWEST,
                ReviewPanel.MOST);
        holdReview.alone(petitionId, review -> {
            review.demandUndecided();
            PANEL_DRAWN_ONCE.demand(panels.of(review).isEmpty());
            List<Assessor> candidates = candidates(review);
            String seed = seed();
            List<UUID> drawn = new ArrayList<>();
            wanted.forEach((kind, count) -> drawn.addAll(drawn(kind, count, seed, candidates)));
            panels.draw(review, seed, ids(candidates), drawn);
            outbox.append(new ReviewPanelDrawn(petitionId, review.stage(), members));
        });
        return panels.of(petitionId);
    }

    private String seed() {
        byte[] seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        return HexFormat.of().formatHex(seed);
    }

    private static List<UUID> drawn(AssessorKind kind, int count, String seed, List<Assessor> candidates) {
        List<UUID> lot = Lot.ordered(seed, ofKind(candidates, kind));
        PANEL_HAS_ENOUGH_TO_DRAW_FROM.demand(lot.size() >= count, kind, lot.size(), count);
        return lot.subList(0, count);
    }

    private static List<UUID> ofKind(List<Assessor> all, AssessorKind kind) {
        return ids(all.stream().filter(one -> one.kind() == kind).toList());
    }

    private static List<UUID> ids(List<Assessor> all) {
        return all.stream().map(Assessor::assessorId).toList();
    }

    /** E-18: nobody with an interest, of the unit whose opinion it is, or who had to do with the petition before. */
    private List<Assessor> candidates(Review review) {
        List<String> before = panels.of(review.petitionId()).stream()
                .flatMap(panel -> panel.members().stream())
                .map(PanelMember::account)
                .toList();
        return assessors.drawnFor(review.body()).stream()
                .filter(one -> !Branch.covers(review.opinionOf(), one.unit()))
                .filter(one -> !interests.hasOne(review.petitionId(), one.account()))
                .filter(one -> !holdReview.tookPart(review, one.account()))
                .filter(one -> before.stream().noneMatch(account -> Written.isSamePerson(account, one.account())))
                .toList();
    }

    /** A member's signed opinion is entered. */
    @Transactional
    public List<ReviewPanel> opine(UUID petitionId, UUID assessorId, ReviewOutcome outcome, String words) {
        holdReview.alone(petitionId, review -> {
            review.demandUndecided();
            ReviewPanel panel = panelOf(review);
            PanelMember member = awaited(panel, assessorId);
            ASSESSMENT_IS_OF_A_MEMBER.demand(!interests.hasOne(petitionId, member.account()));
            UUID said = writings.keep(petitionId, WritingKind.ASSESSMENT, null, "/words", words);
            panels.opinion(panel.panelId(), assessorId, outcome, said);
        });
        return panels.of(petitionId);
    }

    /** A member who cannot take part is replaced by the next of the same kind in the lot. */
    @Transactional
    public List<ReviewPanel> replace(UUID petitionId, UUID assessorId, String reason) {
        holdReview.alone(petitionId, review -> {
            review.demandUndecided();
            ReviewPanel panel = panelOf(review);
            PanelMember leaving = awaited(panel, assessorId);
            UUID next = next(review, panel, leaving.kind());
            UUID said = writings.keep(petitionId, WritingKind.ASSESSMENT, null, "/reason", reason);
            panels.excuse(panel.panelId(), assessorId, said);
            panels.seat(panel.panelId(), petitionId, next, panel.members().size());
        });
        return panels.of(petitionId);
    }

    /**
     * The next of the kind; who has got an interest since the draw, or has left, is passed over. When none is left, whoever was
     * entered since is drawn from, too, by the same seed.
     */
    private UUID next(Review review, ReviewPanel panel, AssessorKind kind) {
        List<UUID> still = ofKind(candidates(review), kind);
        List<UUID> known = still.stream().filter(panel.candidates()::contains).toList();
        PANEL_HAS_ENOUGH_TO_DRAW_FROM.demand(!still.isEmpty(), kind, 0, 1);
        if (known.isEmpty()) {
            panels.widen(panel.panelId(), still);
        }
        return Lot.ordered(panel.seed(), known.isEmpty() ? still : known).get(0);
    }

    private ReviewPanel panelOf(Review review) {
        return panels.of(review).orElseThrow(() -> new NotFound(review.petitionId()));
    }

    private static PanelMember awaited(ReviewPanel panel, UUID assessorId) {
        List<PanelMember> found = panel.members().stream()
                .filter(member -> member.assessorId().equals(assessorId) && member.awaitsOpinion())
                .toList();
        ASSESSMENT_IS_OF_A_MEMBER.demand(!found.isEmpty());
        return found.get(0);
    }

    @Override
    public void checkOpinion(Review review) {
        panels.of(review).ifPresent(panel -> {
            long missing =
                    panel.members().stream().filter(PanelMember::awaitsOpinion).count();
            REVIEW_WAITS_FOR_ITS_PANEL.demand(missing == 0, missing);
        });
    }
}
