package org.suyuan.platform.security;

import static org.suyuan.platform.security.UnitRules.WORK_GOES_TO_A_KNOWN_UNIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.suyuan.platform.ServiceConfig;

/**
 * The units that work can be given to: those of {@code suyuan.units}, or, where none are listed, those under the same root
 * as the caller's. Work that nobody can sign in for would wait for ever (I-22). The seam for the directory of HR.
 */
@ApplicationScoped
public class KnownUnits {
    @Inject
    ServiceConfig config;

    @Inject
    Scope scope;

    /** Refuses units that are not known; everything is known outside a request. */
    public void demand(Collection<String> units) {
        units.forEach(this::demand);
    }

    /** Refuses a unit that is not known. */
    public void demand(String unit) {
        List<String> listed = config.units().orElse(List.of());
        boolean known = listed.isEmpty()
                ? scope.visibility().equals(Visibility.EVERYTHING) || isUnderSameRoot(unit)
                : listed.contains(unit);
        WORK_GOES_TO_A_KNOWN_UNIT.demand(known, unit);
    }

    private boolean isUnderSameRoot(String unit) {
        String own = scope.unit().orElse("");
        return own.isEmpty() || root(own).equals(root(unit));
    }

    private static String root(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? path : path.substring(0, end);
    }
}
