-- Liaison points, small needs and early signs (X-11 to X-14, X-47).
create table liaison_point (
    code     text primary key,
    kind     text  not null,
    name     text  not null,
    unit     text  not null,
    officers jsonb not null
);

create table need (
    id           uuid primary key,
    version      bigint      not null,
    unit         text        not null,
    confidential boolean     not null,
    accused_unit text,
    state        text        not null,
    kind         text        not null,
    source       text        not null,
    point        text        not null references liaison_point (code),
    title        text        not null,
    text         text        not null,
    people       integer     not null,
    raised_by    text        not null,
    raised_at    timestamptz not null,
    solution     text,
    satisfied    boolean,
    ended_by     text,
    ended_at     timestamptz,
    petition_id  uuid references petition (id) deferrable initially deferred
);
create index need_raised on need (raised_at);
