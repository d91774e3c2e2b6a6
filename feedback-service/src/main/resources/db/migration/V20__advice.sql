-- What petitions arose from is mended (X-34, E-24): advice on the petitions that it stands on; the words lie among the writings,
-- under the first of them.
create table advice (
    id           uuid primary key,
    petition_ids uuid[]      not null,
    unit         text        not null,
    root_cause   text        not null,
    state        text        not null,
    rounds       integer     not null,
    given_by     text        not null,
    given_at     timestamptz not null,
    words_id     uuid        not null,
    answered_at  timestamptz,
    answer_id    uuid,
    check_id     uuid
);
create index advice_unit on advice (unit text_pattern_ops, given_at desc);
create index handling_root_cause on handling ((closing ->> 'rootCause'), closed_at) where closing is not null;
