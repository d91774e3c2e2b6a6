package org.suyuan.platform.security;

import io.quarkus.security.ForbiddenException;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.suyuan.platform.problem.Messages;
import org.suyuan.platform.problem.ProblemMapper;
import org.suyuan.platform.problem.Problems;

/** Says which claim of the token would let the caller in. */
public class ForbiddenMapper {
    @Inject
    HttpHeaders headers;

    @Inject
    UriInfo uri;

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e) {
        return ProblemMapper.answer(Problems.told(
                "forbidden",
                403,
                Messages.locale(headers.getAcceptableLanguages()),
                uri.getRequestUri().getPath(),
                Roles.CLAIM));
    }
}
