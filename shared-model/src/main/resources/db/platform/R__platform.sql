-- Tables of the platform, the same in every service. Repeatable: every statement can run again.

create table if not exists outbox (
    id          bigint generated always as identity primary key,
    event_id    uuid        not null,
    topic       text        not null,
    type        text        not null,
    subject     uuid        not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null default clock_timestamp(),
    data        bytea       not null,
    cause       text
);

create table if not exists inbox (
    event_id   uuid primary key,
    claimed_at timestamptz not null default clock_timestamp()
);
create index if not exists inbox_claimed_at on inbox using brin (claimed_at);
-- To the day: when an anonymous report came is not to be read from when it was told on (I-14).
alter table inbox alter column claimed_at set default date_trunc('day', clock_timestamp());

create table if not exists inbox_waiting (
    id          bigint generated always as identity primary key,
    event_id    uuid        not null unique,
    type        text        not null,
    source      text        not null,
    subject     uuid        not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    data        bytea       not null,
    reason      text        not null,
    received_at timestamptz not null default clock_timestamp()
);
create index if not exists inbox_waiting_subject on inbox_waiting (subject);

create table if not exists dead_letter (
    id          bigint generated always as identity primary key,
    event_id    uuid        not null unique,
    type        text        not null,
    source      text        not null,
    subject     uuid        not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    data        bytea       not null,
    reason      text        not null,
    received_at timestamptz not null default clock_timestamp(),
    replayed_at timestamptz
);

create table if not exists idempotency (
    key         text        not null,
    caller      text        not null,
    fingerprint bytea       not null,
    body        text        not null,
    given_at    timestamptz not null default clock_timestamp(),
    primary key (key, caller)
);
create index if not exists idempotency_given_at on idempotency using brin (given_at);

-- What lay plain before a version that seals it, until the service has sealed it.
create table if not exists unsealed (
    of    text not null,
    id    uuid not null,
    plain text not null,
    primary key (of, id)
);

create table if not exists deadline (
    petition_id  uuid        not null,
    purpose      text        not null,
    item         text        not null,
    state        text        not null,
    due_at       timestamptz not null,
    next_rung_at timestamptz,
    clock        jsonb       not null,
    primary key (petition_id, purpose, item)
);
create index if not exists deadline_next_rung on deadline (next_rung_at) where next_rung_at is not null;
create index if not exists deadline_running on deadline (due_at) where state = 'RUNNING';
alter table deadline set (fillfactor = 70);

create table if not exists calendar_year (
    year         integer primary key,
    announcement jsonb not null
);

-- How often visitors without a token may call: by a hash whose salt is thrown away every day.
create table if not exists visitor_salt (
    day  date primary key,
    salt bytea not null
);
create table if not exists visitor_bucket (
    id         text primary key,
    state      bytea,
    expires_at bigint
);

-- Who did what. Append-only: the service's user may read and add, nothing else; the owner only migrates.
create table if not exists audit (
    id          uuid primary key,
    at          timestamptz not null,
    actor       text        not null,
    roles       text[]      not null,
    unit        text        not null,
    act         text        not null,
    petition_id uuid,
    purpose     text,
    fields      text[]      not null,
    request_id  text        not null
);
create index if not exists audit_petition on audit (petition_id);

create table if not exists audit_seal (
    position bigint primary key,
    audit_id uuid  not null unique references audit (id),
    hash     bytea not null
);

-- What the sealer has still to do.
create table if not exists audit_unsealed (
    audit_id uuid primary key references audit (id)
);
insert into audit_unsealed (audit_id)
select id from audit where not exists (select 1 from audit_seal where audit_id = audit.id)
on conflict do nothing;

-- Who takes no part in which petition, by keyed marks (E-18), and which petitions turned out to accuse somebody (E-19).
create table if not exists interest (
    id          uuid primary key,
    petition_id uuid not null,
    person      text not null,
    ground      text not null,
    unique (petition_id, person)
);
create table if not exists accusation (
    petition_id  uuid primary key,
    accused_unit text
);

-- What a background worker could not do, so that it goes on with the rest; tried again every hour.
create table if not exists set_aside (
    worker   text        not null,
    item     text        not null,
    reason   text        not null,
    attempts integer     not null default 1,
    retry_at timestamptz not null,
    primary key (worker, item)
);

-- The service's part of archived files: what was shown, sealed; of a file that lies elsewhere its checksum, sealed (F-05).
create table if not exists archived_document (
    id          uuid primary key,
    petition_id uuid    not null,
    edition     integer not null,
    place       integer not null,
    kind        text    not null,
    name        text    not null,
    media_type  text    not null,
    bytes       bigint  not null,
    held        uuid,
    sealed      bytea   not null,
    unique (petition_id, edition, place)
);

-- What was destroyed (F-15): an event that comes late brings nothing of it back.
create table if not exists destroyed_petition (
    id uuid primary key
);

grant select, insert, update, delete on all tables in schema public to "${user}";
alter default privileges in schema public grant select, insert, update, delete on tables to "${user}";
revoke all on flyway_schema_history from "${user}";
revoke update, delete on audit, audit_seal from "${user}";
