package org.suyuan.platform.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.suyuan.platform.reading.Glyphs;

/** Roles as providers write them: {@code /clerk} of a full group path, one role as a text instead of a list, blanks around. */
@ApplicationScoped
class RolesOfGroups implements SecurityIdentityAugmentor {
    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous()) {
            return Uni.createFrom().item(identity);
        }
        Set<String> roles = roles(identity);
        return Uni.createFrom()
                .item(
                        identity.getRoles().equals(roles)
                                ? identity
                                : QuarkusSecurityIdentity.builder(identity)
                                        .addRoles(roles)
                                        .build());
    }

    /** Groups that cannot be read give no role, and are named when an operation needs one. */
    private static Set<String> roles(SecurityIdentity identity) {
        try {
            return Claims.texts(identity, Roles.CLAIM).stream()
                    .map(RolesOfGroups::role)
                    .collect(Collectors.toSet());
        } catch (UnreadableClaim e) {
            return Set.copyOf(List.of());
        }
    }

    private static String role(String group) {
        String read = Glyphs.of(group).strip();
        return read.startsWith("/") ? read.substring(1) : read;
    }
}
