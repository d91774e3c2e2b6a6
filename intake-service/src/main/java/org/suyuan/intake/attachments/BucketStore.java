package org.suyuan.intake.attachments;

import java.io.IOException;
import java.net.URI;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * A bucket of any S3. Endpoint, region and credentials come from where every S3 client looks for them
 * ({@code AWS_ENDPOINT_URL_S3}, {@code AWS_REGION}, {@code AWS_ACCESS_KEY_ID} and so on).
 */
final class BucketStore implements FileStore {
    private final S3Client client;
    private final String bucket;
    private final String prefix;

    /** At {@code s3://bucket} or {@code s3://bucket/prefix}. */
    BucketStore(URI at) {
        client = S3Client.builder()
                .forcePathStyle(true)
                .httpClient(UrlConnectionHttpClient.create())
                .build();
        bucket = at.getHost();
        String path = at.getPath().replaceAll("^/+|/+$", "");
        prefix = path.isEmpty() ? "" : path + "/";
    }

    @Override
    public void keep(String name, byte[] content) throws IOException {
        try {
            client.putObject(put -> put.bucket(bucket).key(prefix + name), RequestBody.fromBytes(content));
        } catch (SdkException e) {
            throw new IOException("the bucket takes no file", e);
        }
    }

    @Override
    public void destroy(String name) throws IOException {
        try {
            client.deleteObject(gone -> gone.bucket(bucket).key(prefix + name));
        } catch (SdkException e) {
            throw new IOException("the bucket destroys no file", e);
        }
    }

    @Override
    public byte[] read(String name) throws IOException {
        try {
            return client.getObjectAsBytes(get -> get.bucket(bucket).key(prefix + name))
                    .asByteArray();
        } catch (SdkException e) {
            throw new IOException("the bucket gives no file", e);
        }
    }
}
