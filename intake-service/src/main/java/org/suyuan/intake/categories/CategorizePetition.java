package org.suyuan.intake.categories;

import static org.suyuan.intake.categories.CategoryRules.CATEGORY_IS_OF_THE_TREE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.suyuan.intake.Category;
import org.suyuan.intake.Petition;
import org.suyuan.intake.Petitions;
import org.suyuan.intake.learning.CategoryModel.Proposal;
import org.suyuan.intake.learning.CategoryModel.Reason;
import org.suyuan.intake.words.Appeal;
import org.suyuan.platform.audit.AuditTrail;
import org.suyuan.platform.audit.FieldChanges;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.store.Precondition;

/** Proposes a category from what was learned, and notes the one that a person confirms (I-11). */
@ApplicationScoped
public class CategorizePetition {
    /** Below this confidence one in four proposals is wrong: a person looks closely. */
    static final double SURE = 0.7;

    private static final int REASONS = 8;
    private static final int LEAVES = 5;

    @Inject
    AuditTrail trail;

    @Inject
    FieldChanges changes;

    @Inject
    Petitions petitions;

    @Inject
    Categories categories;

    @Inject
    CategoryModels models;

    @Inject
    Caller caller;

    @Inject
    Precondition precondition;

    /**
     * What is proposed.
     *
     * @param modelVersion which model proposes; 0 when none was trained yet
     * @param proposals categories of the first level, the most probable first
     * @param sure whether the first is probable enough to be taken after a glance
     * @param reasons words that speak for the first
     * @param leaves leaves under the first whose names are in the text
     */
    public record Suggestion(
            long modelVersion, List<Proposal> proposals, boolean sure, List<Reason> reasons, List<Category> leaves) {
        static final Suggestion NONE = new Suggestion(0, List.of(), false, List.of(), List.of());
    }

    @Transactional
    public Suggestion suggest(UUID petitionId) {
        Appeal appeal = petitions.existing(petitionId).appeal();
        return models.current().map(version -> suggest(version, appeal)).orElse(Suggestion.NONE);
    }

    /** A person confirms; the report that is not yet issued takes over who handles it. */
    @Transactional
    public Petition confirm(UUID petitionId, String path) {
        precondition.require();
        Petition petition = petitions.required(petitionId);
        Category category = categories.findById(path);
        CATEGORY_IS_OF_THE_TREE.demand(category != null);
        petition.categorize(category, caller.name());
        Petition categorized = petitions.saved(petition);
        trail.record("confirmCategory", petitionId, null, changes.fields());
        return categorized;
    }

    private Suggestion suggest(CategoryModels.Version version, Appeal appeal) {
        List<Proposal> proposals = version.model().propose(appeal.title(), appeal.text());
        return new Suggestion(
                version.number(),
                proposals,
                proposals.get(0).confidence() >= SURE,
                version.model().reasons(appeal.title(), appeal.text(), proposals, REASONS),
                leaves(proposals.get(0).category(), appeal.title() + " " + appeal.text()));
    }

    private List<Category> leaves(String level1, String text) {
        Set<String> pairs = pairs(text);
        return categories.under(level1).stream()
                .filter(leaf -> likeness(leaf, pairs) > 0)
                .sorted(Comparator.comparingDouble((Category leaf) -> -likeness(leaf, pairs)))
                .limit(LEAVES)
                .toList();
    }

    /** How much of the leaf's name is in the text. */
    private static double likeness(Category leaf, Set<String> pairs) {
        Set<String> name = pairs(leaf.level3());
        name.retainAll(pairs);
        Set<String> above = pairs(leaf.level2());
        above.retainAll(pairs);
        return name.size() + above.size() / 2.0;
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        IntStream.range(0, text.length() - 1).forEach(i -> pairs.add(text.substring(i, i + 2)));
        return pairs;
    }
}
