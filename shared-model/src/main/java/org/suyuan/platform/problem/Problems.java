package org.suyuan.platform.problem;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.problem.Problem.FieldError;
import org.suyuan.rules.RuleBroken;

/** Refusals as problems: of a request, or of one of the acts that a request lists. */
public final class Problems {
    private Problems() {}

    /** Why one of several acts was refused while others were done. */
    public static Problem of(RuntimeException refusal, Locale locale) {
        return of(refusal, locale, null);
    }

    /**
     * Why something was refused.
     *
     * @param refusal a broken rule or a refused request; anything else goes on its way
     * @param path that was called; null for one of several acts
     */
    static Problem of(RuntimeException refusal, Locale locale, @Nullable String path) {
        if (refusal instanceof RuleBroken broken) {
            return rule(broken, locale, path);
        }
        if (refusal instanceof RefusedRequest refused) {
            Object[] details = refused.details();
            return details == null
                    ? named(refused.kind(), refused.status(), locale, path)
                    : told(refused.kind(), refused.status(), locale, path, details);
        }
        throw refusal;
    }

    private static Problem rule(RuleBroken broken, Locale locale, @Nullable String path) {
        var rule = broken.rule();
        return new Problem(
                "urn:suyuan:rule:" + rule.clause(),
                Messages.text(locale, "problem.rule-broken"),
                rule.refusal().status(),
                Sentences.of(broken, locale),
                path,
                rule.clause(),
                rule.name(),
                errors(broken, locale));
    }

    private static @Nullable List<FieldError> errors(RuleBroken broken, Locale locale) {
        return broken.faults().isEmpty()
                ? null
                : broken.faults().stream()
                        .map(fault -> new FieldError(
                                fault.pointer(),
                                Messages.text(
                                        locale,
                                        "problem.passage",
                                        Messages.label(locale, fault.what()),
                                        fault.from() + 1,
                                        fault.to())))
                        .toList();
    }

    static Problem named(String kind, int status, Locale locale, @Nullable String path) {
        return of(kind, status, locale, path, null);
    }

    /** With a sentence of its own that says what mends it. */
    public static Problem told(String kind, int status, Locale locale, @Nullable String path, Object... details) {
        return of(kind, status, locale, path, Messages.text(locale, "problem." + kind + ".detail", details));
    }

    private static Problem of(String kind, int status, Locale locale, @Nullable String path, @Nullable String detail) {
        return new Problem(
                "urn:suyuan:problem:" + kind,
                Messages.text(locale, "problem." + kind),
                status,
                detail,
                path,
                null,
                null,
                null);
    }
}
