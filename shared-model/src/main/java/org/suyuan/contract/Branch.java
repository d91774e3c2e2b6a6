package org.suyuan.contract;

/** Paths of units and of categories, compared in one way: {@code /group/mine-2} lies below {@code /group}. */
public final class Branch {
    private Branch() {}

    /** Whether a path is that of the whole enterprise: nothing lies above it. */
    public static boolean isTop(String path) {
        return path.indexOf('/', 1) < 0;
    }

    /** Whether a path is another or lies below it; a name that only begins like it does not. */
    public static boolean covers(String branch, String path) {
        return path.equals(branch) || path.startsWith(branch + "/");
    }
}
