-- Supervision of handlings (X-20), and for each cause of the Ordinance (E-23) what opens one by itself.
create table supervision_rule (
    cause       text    primary key,
    place       integer not null,
    trigger     text,
    threshold   integer not null,
    answer_days integer not null
);
insert into supervision_rule (cause, place, trigger, threshold, answer_days) values
    ('OVERDUE', 1, 'HANDLING_OVERDUE', 1, 7),
    ('NO_RESULT_REPORTED', 2, null, 1, 7),
    ('WRONG_PROCEDURE', 3, null, 1, 7),
    ('SHIRKING', 4, 'PASSED_UP', 2, 7),
    ('OPINION_NOT_CARRIED_OUT', 5, 'PROMISE_OVERDUE', 1, 7),
    ('OTHER', 6, 'PETITIONER_URGED', 3, 7);

create table supervision (
    id           uuid primary key,
    petition_id  uuid        not null,
    unit         text        not null,
    cause        text        not null,
    state        text        not null,
    rounds       integer     not null,
    opened_by    text        not null,
    opened_at    timestamptz not null,
    listed_on    date,
    letter_id    uuid,
    answer_id    uuid,
    answered_by  text,
    judgement_id uuid,
    ended_at     timestamptz
);
create unique index supervision_running on supervision (petition_id, cause) where state <> 'ENDED';
create index supervision_unit on supervision (unit text_pattern_ops) where state <> 'ENDED';
create index supervision_listed on supervision (listed_on desc) where listed_on is not null;
