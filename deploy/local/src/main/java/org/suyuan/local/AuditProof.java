package org.suyuan.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;

/** Has each service prove its audit trail. */
public final class AuditProof {
    private AuditProof() {}

    /** Prints one line a service; says whether every chain is whole. */
    public static boolean print(Api api, PrintStream out) {
        boolean whole = true;
        for (String service : Layout.SERVICES) {
            Api.Answer answer = api.get(Accounts.AUDITOR, "/" + service + "/v1/audit/verification");
            if (!answer.isGood()) {
                throw new Failure(service + " does not verify: " + answer.status() + " " + answer.body());
            }
            JsonNode found = answer.body();
            boolean broken = found.hasNonNull("brokenAt");
            whole &= !broken;
            out.printf(
                    "%-13s %6d acts, %s%n",
                    service,
                    found.at("/entries").asLong(),
                    broken
                            ? "BROKEN at link " + found.at("/brokenAt").asLong() + ", entry "
                                    + found.at("/brokenEntry").asText("missing")
                            : "whole, head " + found.at("/head").asText());
        }
        out.println(whole ? "audit ok: every chain is whole" : "audit: a chain is broken");
        return whole;
    }
}
