package org.suyuan.intake.categories;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.suyuan.intake.Category;
import org.suyuan.platform.security.KnownUnits;

/** The category tree. */
@ApplicationScoped
public class Categories implements PanacheRepositoryBase<Category, String> {
    @Inject
    KnownUnits knownUnits;

    /** All leaves, in the order of their paths. */
    public List<Category> all() {
        return list("order by path");
    }

    /** The leaves under a category of the first level. */
    List<Category> under(String level1) {
        return list("level1 = ?1 order by path", level1);
    }

    /** Puts leaves in, or in place of those of the same path; others stay, for petitions rest on them. */
    @Transactional
    public int put(List<Category> leaves) {
        leaves.forEach(leaf -> knownUnits.demand(leaf.units()));
        leaves.forEach(leaf -> getEntityManager().merge(leaf));
        return leaves.size();
    }
}
