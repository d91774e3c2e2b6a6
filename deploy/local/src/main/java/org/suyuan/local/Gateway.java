package org.suyuan.local;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One origin in front of the five services: {@code /intake/...} goes to intake, and so on. */
final class Gateway implements AutoCloseable {
    private final Layout layout;
    private @Nullable Vertx vertx;

    Gateway(Layout layout) {
        this.layout = layout;
    }

    void start() {
        Vertx started = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2));
        vertx = started;
        HttpClient client = started.createHttpClient(new HttpClientOptions().setMaxPoolSize(64));
        Map<String, HttpProxy> proxies = Layout.SERVICES.stream()
                .collect(Collectors.toMap(
                        service -> service,
                        service -> HttpProxy.reverseProxy(client)
                                .origin(layout.servicePort(service), "127.0.0.1")
                                .addInterceptor(new CallerAddress())));
        HttpServer server = started.createHttpServer(
                        new HttpServerOptions().setHost("127.0.0.1").setPort(layout.port()))
                .requestHandler(request -> route(request, proxies));
        try {
            server.listen().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            throw new Failure("the origin did not start on port " + layout.port() + ": " + e.getMessage());
        }
    }

    /** Says who calls; what the caller says of itself does not count. */
    private static final class CallerAddress implements ProxyInterceptor {
        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            context.request()
                    .putHeader(
                            "X-Forwarded-For",
                            context.request().proxiedRequest().remoteAddress().hostAddress());
            return context.sendRequest();
        }
    }

    private static void route(HttpServerRequest request, Map<String, HttpProxy> proxies) {
        String[] path = request.path().split("/", 3);
        HttpProxy proxy = path.length > 1 ? proxies.get(path[1]) : null;
        if (proxy != null && !request.path().endsWith("/q/metrics")) {
            proxy.handle(request);
        } else {
            request.response()
                    .setStatusCode("/".equals(request.path()) ? 200 : 404)
                    .putHeader("content-type", "text/html; charset=utf-8")
                    .end(index());
        }
    }

    private static String index() {
        return Layout.SERVICES.stream()
                .map(service ->
                        "<li><a href='/%1$s/q/swagger-ui/'>%1$s</a> · <a href='/%1$s/q/openapi'>openapi.yaml</a></li>"
                                .formatted(service))
                .collect(Collectors.joining("", "<!doctype html><title>Suyuan 溯源</title><h1>溯源</h1><ul>", "</ul>"));
    }

    @Override
    public void close() {
        Vertx started = vertx;
        if (started != null) {
            started.close().toCompletionStage().toCompletableFuture().join();
            vertx = null;
        }
    }
}
