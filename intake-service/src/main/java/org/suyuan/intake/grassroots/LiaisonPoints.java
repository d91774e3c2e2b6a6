package org.suyuan.intake.grassroots;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.suyuan.platform.audit.AuditTrail;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.security.Visibility;

/** All liaison points. */
@ApplicationScoped
public class LiaisonPoints implements PanacheRepositoryBase<LiaisonPoint, String> {
    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    /** The points for units of the caller's branch, by code. */
    @Transactional
    public List<LiaisonPoint> seen() {
        Visibility visibility = scope.visibility();
        return list("unit = ?1 or unit like ?2 escape '\\' order by code", visibility.branch(), visibility.below());
    }

    /** Puts points in, or in place of those of the same code. */
    @Transactional
    public int put(List<LiaisonPoint> points) {
        points.forEach(point -> {
            scope.demandCovers(point.unit());
            findByIdOptional(point.code()).ifPresent(known -> scope.demandCovers(known.unit()));
        });
        trail.record("putLiaisonPoints", null, null, List.of());
        points.forEach(point -> getEntityManager().merge(point));
        return points.size();
    }
}
