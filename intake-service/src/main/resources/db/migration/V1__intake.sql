create table petition (
    id                  uuid primary key,
    version             bigint      not null,
    number              text        not null unique,
    state               text        not null,
    channel             text        not null,
    external_ref        text,
    received_at         timestamptz not null,
    registered_at       timestamptz not null,
    anonymous           boolean     not null,
    head_count          integer     not null,
    title               text        not null,
    text                text        not null,
    unit                text        not null,
    urgent_signs        jsonb       not null,
    first_handler       text        not null,
    linked_to           uuid references petition (id),
    receipt_hash        bytea       not null unique,
    refusal_ground      text,
    refusal_explanation text,
    report              jsonb       not null,
    report_issued_at    timestamptz
);
create unique index petition_external on petition (channel, external_ref) where external_ref is not null;

-- The identity vault: no column here can be read without the key.
create table petitioner (
    id          uuid primary key,
    petition_id uuid  not null references petition (id) deferrable initially deferred,
    sealed      bytea not null
);
create index petitioner_petition on petitioner (petition_id);

create table petition_count (
    day  date primary key,
    last integer not null
);
