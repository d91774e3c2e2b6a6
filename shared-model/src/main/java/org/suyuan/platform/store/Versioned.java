package org.suyuan.platform.store;

/** An answer that shows one aggregate; its version goes into the {@code ETag}, its id into the audit trail. */
public interface Versioned extends OfPetition, Tagged {}
