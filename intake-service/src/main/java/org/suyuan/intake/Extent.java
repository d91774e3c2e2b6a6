package org.suyuan.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.suyuan.contract.intake.UrgentSign;

/** How many raise a matter, with what danger, and how often they urged (I-24, X-41). */
@Embeddable
@SuppressWarnings("NullAway.Init")
public class Extent {
    @Column(name = "head_count")
    private int headCount;

    @Column(name = "urgent_signs")
    @JdbcTypeCode(SqlTypes.JSON)
    private Set<UrgentSign> urgentSigns;

    private int urged;

    protected Extent() {}

    Extent(int headCount, Set<UrgentSign> urgentSigns) {
        this.headCount = headCount;
        this.urgentSigns = urgentSigns;
    }

    /** Is said again, perhaps by more people. */
    void urge(int people) {
        urged++;
        headCount = Math.max(headCount, people);
    }

    /** Is found to be dangerous; returns whether that was not known. */
    boolean endanger(Set<UrgentSign> signs) {
        boolean newDanger = !urgentSigns.containsAll(signs);
        urgentSigns = Stream.concat(urgentSigns.stream(), signs.stream()).collect(Collectors.toUnmodifiableSet());
        return newDanger;
    }

    public int headCount() {
        return headCount;
    }

    public Set<UrgentSign> urgentSigns() {
        return urgentSigns;
    }

    /** How often the system that it came from sent it again. */
    public int urged() {
        return urged;
    }
}
