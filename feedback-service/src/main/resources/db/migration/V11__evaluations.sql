-- What petitioners are asked of each reply, and say (F-04): the code is random, has an end, and leaves a handling that is opened
-- anew as it was. Of before only the score on the whole is known.
create table evaluation (
    reply_id     uuid primary key,
    petition_id  uuid    not null references handling (id),
    unit         text    not null,
    asked_on     date    not null,
    until        date    not null,
    code_hash    bytea   not null unique,
    score        integer,
    timely       integer,
    attitude     integer,
    solved       integer,
    dissatisfied boolean not null,
    comment_id   uuid,
    way          text,
    taken_by     text,
    given_at     timestamptz,
    visited_at   timestamptz
);
create index evaluation_petition on evaluation (petition_id);
create index evaluation_unit on evaluation (unit text_pattern_ops, asked_on);

insert into evaluation (reply_id, petition_id, unit, asked_on, until, code_hash, score, dissatisfied, comment_id, way, given_at)
    select reply_id, handling.id, handling_unit, (delivery ->> 'deliveredOn')::date, current_date + 30, evaluation_hash,
           evaluation_score, false, writing.id, case when evaluation_score is not null then 'CODE' end,
           case when evaluation_score is not null then coalesce(closed_at, received_at) end
    from handling left join writing on writing.petition_id = handling.id and kind = 'EVALUATION'
    where evaluation_hash is not null;
alter table handling drop column evaluation_hash;
