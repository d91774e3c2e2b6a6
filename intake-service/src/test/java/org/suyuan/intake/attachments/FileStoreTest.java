package org.suyuan.intake.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.gaul.s3proxy.BlobStores;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

class FileStoreTest {
    private static final String NAME = "ab".repeat(32);

    @Test
    void a_directory_gives_back_what_it_keeps(@TempDir Path directory) throws IOException {
        keepsAndGives(new DirectoryStore(directory));
        try (var files = Files.walk(directory)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void a_bucket_gives_back_what_it_keeps() throws Exception {
        S3Proxy server = S3Proxy.builder()
                .blobStore(BlobStores.create("transient-nio2", new Properties()))
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, "test-id", "test-secret")
                .build();
        server.start();
        Map<String, String> environment = Map.of(
                "aws.endpointUrlS3", "http://127.0.0.1:" + server.getPort(),
                "aws.region", "us-east-1",
                "aws.accessKeyId", "test-id",
                "aws.secretAccessKey", "test-secret");
        environment.forEach(System::setProperty);
        try {
            makeBucket(environment.getOrDefault("aws.endpointUrlS3", ""));
            keepsAndGives(new BucketStore(URI.create("s3://petitions/files")));
            BucketStore elsewhere = new BucketStore(URI.create("s3://nowhere"));
            assertThatThrownBy(() -> elsewhere.keep(NAME, new byte[1])).isInstanceOf(IOException.class);
        } finally {
            environment.keySet().forEach(System::clearProperty);
            server.stop();
        }
    }

    private static void keepsAndGives(FileStore store) throws IOException {
        byte[] content = {1, 2, 3};
        store.keep(NAME, content);
        store.keep(NAME, content);
        assertThat(store.read(NAME)).isEqualTo(content);
        assertThatThrownBy(() -> store.read("cd".repeat(32))).isInstanceOf(IOException.class);
    }

    private static void makeBucket(String endpoint) {
        try (S3Client client = S3Client.builder()
                .endpointOverride(URI.create(endpoint))
                .region(Region.US_EAST_1)
                .forcePathStyle(true)
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create("test-id", "test-secret")))
                .httpClient(UrlConnectionHttpClient.create())
                .build()) {
            client.createBucket(bucket -> bucket.bucket("petitions"));
        }
    }
}
