package org.suyuan.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.suyuan.feedback.config.FeedbackConfig;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.Zone;

/** Numbers of documents 文号, without a gap within a year of the zone of record. In the caller's transaction. */
@ApplicationScoped
public class DocumentNumbers {
    @Inject
    Sql sql;

    @Inject
    FeedbackConfig config;

    @Inject
    Clock clock;

    /** The next number of a reply, as 信访答〔2026〕15号. */
    String next() {
        return next(config.documentWord());
    }

    /** The next number of an opinion of a review, as 信访复〔2026〕3号. */
    public String nextOfReview() {
        return next(config.reviewWord());
    }

    private String next(String word) {
        int year = Zone.dateOf(clock.instant()).getYear();
        long number = sql.count(
                "insert into document_number (word, year, last) values (?, ?, 1)"
                        + " on conflict (word, year) do update set last = document_number.last + 1 returning last",
                word,
                year);
        return word + "〔" + year + "〕" + number + "号";
    }
}
