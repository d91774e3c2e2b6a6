package org.suyuan.consultation;

/** Languages by their tags (BCP 47). */
public final class Language {
    /** A language, with script or region where that matters. */
    public static final String TAG = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}";

    private Language() {}
}
