package org.suyuan.feedback.review;

/** What belongs to a review beside it; a feature that knows of such a thing has one. In the caller's transaction. */
public interface ReviewHook {
    /** Refuses when the opinion of a review cannot be given yet. */
    default void checkOpinion(Review review) {}

    /** The petitioner took it back: what was to come of it does not come. */
    default void withdrawn(Review review) {}
}
