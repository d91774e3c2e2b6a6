-- Opinions that the petitioner contests 复查、复核 (E-08 to E-12).
create table review (
    id            uuid primary key,
    version       bigint      not null,
    petition_id   uuid        not null references handling (id),
    stage         text        not null,
    body          text        not null,
    contested     jsonb,
    asked_on      date        not null,
    asked_by      text        not null,
    demand        text        not null,
    late_cause    text,
    hearing_until date,
    outcome       text,
    opinion       text,
    decided_by    text,
    decided_at    timestamptz,
    told          jsonb
);
create index review_petition on review (petition_id, id);
-- A petition has one review at a time.
create unique index review_running on review (petition_id) where told is null and outcome is distinct from 'SENT_BACK';
