package org.suyuan.local;

/** Tells the user what happens. */
public interface Progress {
    void say(String who, String what);

    /** On standard output, a line each. */
    static Progress toConsole() {
        return (who, what) -> System.out.printf("  %-13s %s%n", who, what);
    }
}
