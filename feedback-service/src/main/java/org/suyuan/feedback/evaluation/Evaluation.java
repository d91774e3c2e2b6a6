package org.suyuan.feedback.evaluation;

/**
 * What a petitioner thinks of the handling 满意度评价, each from 1 (very dissatisfied) to 5 (very satisfied) (F-04).
 *
 * @param score on the whole 总体评价
 * @param timely whether it was timely 办理及时
 * @param attitude how people were met 服务态度
 * @param solved whether the problem is solved 问题解决
 */
public record Evaluation(int score, int timely, int attitude, int solved) {
    /** Up to here somebody is dissatisfied. */
    static final int DISSATISFIED = 2;

    /** Whether the petitioner is to be visited first (F-06): on the whole, or because nothing is solved. */
    public boolean isDissatisfied() {
        return score <= DISSATISFIED || solved <= DISSATISFIED;
    }
}
