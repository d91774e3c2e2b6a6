package org.suyuan.platform.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.Zone;

/**
 * Numbers of documents 文号, without a gap within a year of the zone of record; a service that has any has the table
 * {@code document_number}. In the caller's transaction.
 */
@ApplicationScoped
public class DocumentNumbers {
    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /**
     * The next number, as 信访答〔2026〕15号.
     *
     * @param word that it begins with 发文字号; each has its own run
     */
    public String next(String word) {
        int year = Zone.today(clock).getYear();
        long number = sql.count(
                "insert into document_number (word, year, last) values (?, ?, 1)"
                        + " on conflict (word, year) do update set last = document_number.last + 1 returning last",
                word,
                year);
        return word + "〔" + year + "〕" + number + "号";
    }
}
