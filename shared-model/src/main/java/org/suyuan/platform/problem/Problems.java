package org.suyuan.platform.problem;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.store.StaleVersion;
import org.suyuan.rules.RuleBroken;

/** Refusals as problems: of a request, or of one of the acts that a request lists. */
public final class Problems {
    private Problems() {}

    /**
     * Why one of several acts was refused while others were done.
     *
     * @param refusal a broken rule, a stale version, or that there is no such thing; anything else goes on its way
     */
    public static Problem of(RuntimeException refusal, Locale locale) {
        if (refusal instanceof RuleBroken broken) {
            return of(broken, locale, null);
        }
        if (refusal instanceof StaleVersion) {
            return named("stale-version", 412, locale, null);
        }
        if (refusal instanceof NotFound) {
            return named("not-found", 404, locale, null);
        }
        throw refusal;
    }

    static Problem of(RuleBroken broken, Locale locale, @Nullable String path) {
        var rule = broken.rule();
        return new Problem(
                "urn:suyuan:rule:" + rule.clause(),
                Messages.text(locale, "problem.rule-broken"),
                rule.refusal().status(),
                Sentences.of(broken, locale),
                path,
                rule.clause(),
                rule.name(),
                null);
    }

    static Problem named(String kind, int status, Locale locale, @Nullable String path) {
        return new Problem(
                "urn:suyuan:problem:" + kind,
                Messages.text(locale, "problem." + kind),
                status,
                null,
                path,
                null,
                null,
                null);
    }
}
