package org.suyuan.intake.attachments;

import java.io.IOException;

/** Keeps files under names that follow from their content: the same file again is the same name. */
interface FileStore {
    /** Keeps a file; what is kept under the name already has the same content. */
    void keep(String name, byte[] content) throws IOException;

    /** Destroys a file; one that is gone already is. */
    void destroy(String name) throws IOException;

    /** A file as the store keeps it. */
    byte[] read(String name) throws IOException;
}
