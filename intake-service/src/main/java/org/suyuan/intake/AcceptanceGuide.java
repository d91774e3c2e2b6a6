package org.suyuan.intake;

import static org.suyuan.intake.IntakeRules.GUIDE_COVERS_EVERY_GROUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.suyuan.contract.intake.RefusalGround;
import org.suyuan.platform.audit.AuditTrail;

/**
 * The guide to acceptance: what is accepted, what is not, and where to go instead; data of the enterprise (I-10,
 * E-15, E-16).
 */
@ApplicationScoped
public class AcceptanceGuide implements PanacheRepositoryBase<GuideEntry, String> {
    @Inject
    AuditTrail trail;

    /** All entries, in the order in which they are shown. */
    @Transactional
    public List<GuideEntry> all() {
        return list("order by ordinal, code");
    }

    /** The entries of a ground. */
    public List<GuideEntry> of(RefusalGround ground) {
        return list("ground = ?1 order by ordinal, code", ground);
    }

    /** Puts a guide in place of the one before. */
    @Transactional
    public List<GuideEntry> replace(List<GuideEntry> entries) {
        Set<RefusalGround> grounds = EnumSet.noneOf(RefusalGround.class);
        entries.stream().map(GuideEntry::ground).filter(Objects::nonNull).forEach(grounds::add);
        Set<RefusalGround> missing = EnumSet.allOf(RefusalGround.class);
        missing.removeAll(grounds);
        GUIDE_COVERS_EVERY_GROUND.demand(missing.isEmpty(), missing.toArray());
        trail.record("putAcceptanceGuide", null, null, List.of());
        deleteAll();
        flush();
        persist(entries);
        return entries;
    }
}
