package org.suyuan.grading.plan;

/** Paths, of units or categories. */
public final class Branch {
    private Branch() {}

    /** Whether a path is this one or lies below it. */
    public static boolean holds(String branch, String path) {
        return path.equals(branch) || path.startsWith(branch + "/");
    }
}
