create table handling (
    id                 uuid primary key,
    version            bigint      not null,
    state              text        not null,
    grade              text        not null,
    received_at        timestamptz not null,
    due_at             timestamptz,
    unit               text        not null,
    handled_by         text,
    contacted          boolean     not null,
    reply              jsonb,
    delivery           jsonb,
    evaluation_hash    bytea unique,
    evaluation_score   integer,
    evaluation_comment text,
    closing            jsonb,
    closed_at          timestamptz,
    revisit            jsonb,
    disclosure_decided boolean     not null
);

create table timeline (
    event_id    uuid primary key,
    petition_id uuid        not null,
    type        text        not null,
    source      text        not null,
    occurred_at timestamptz not null,
    data        text        not null
);
create index timeline_petition on timeline (petition_id);
