-- The bodies of the method with their members by post (C-07, C-08, C-10), and sessions of all kinds (C-03, C-16).
create table body (
    id   uuid primary key,
    kind text not null,
    name text not null,
    unit text not null
);
create index body_unit on body (unit text_pattern_ops);

create table body_member (
    id          uuid primary key,
    body_id     uuid not null references body (id),
    account     text not null,
    account_key text not null,
    post        text not null,
    deputy      text,
    term_from   date not null,
    term_until  date
);
create index body_member_body on body_member (body_id);

create table session (
    id           uuid primary key,
    kind         text        not null,
    body_id      uuid references body (id),
    unit         text        not null,
    title        text        not null,
    way          text        not null,
    place        text        not null,
    begins_at    timestamptz not null,
    ends_at      timestamptz not null,
    chair        text        not null,
    chair_post   text,
    quorum       integer     not null,
    state        text        not null,
    reason       text,
    revision     integer     not null,
    planned_by   text        not null,
    -- Of what was an accusation, when its file is gone.
    confidential boolean     not null default false
);
create index session_unit on session (unit text_pattern_ops, begins_at);
create index session_begins on session (begins_at);
create index session_body on session (body_id, begins_at) where body_id is not null;

create table session_topic (
    session_id  uuid    not null references session (id),
    place       integer not null,
    petition_id uuid,
    words       text    not null,
    primary key (session_id, place)
);
create index session_topic_petition on session_topic (petition_id) where petition_id is not null;

create table session_seat (
    id          uuid primary key,
    session_id  uuid not null references session (id),
    unit        text not null,
    account     text not null,
    account_key text not null,
    part        text not null,
    state       text not null,
    reason      text,
    substitute  text,
    present     boolean
);
create index session_seat_session on session_seat (session_id);
create index session_seat_unit on session_seat (unit text_pattern_ops);
create index session_seat_account on session_seat (account_key);
