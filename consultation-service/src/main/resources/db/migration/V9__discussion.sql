-- What is discussed before minutes are adopted: facts, options with cost and basis, votes with dissent (C-04, C-05).
create table discussion_point (
    id          uuid primary key,
    petition_id uuid        not null references consultation (id),
    kind        text        not null,
    words       text        not null,
    noted_by    text        not null,
    noted_at    timestamptz not null
);
create index discussion_point_petition on discussion_point (petition_id);

create table discussion_option (
    id          uuid primary key,
    petition_id uuid not null references consultation (id),
    words       text not null,
    basis       text not null,
    cost        numeric(16, 2)
);
create index discussion_option_petition on discussion_option (petition_id);

create table discussion_vote (
    option_id   uuid        not null references discussion_option (id),
    petition_id uuid        not null,
    unit        text        not null,
    vote        text        not null,
    words       text,
    cast_by     text        not null,
    cast_at     timestamptz not null,
    primary key (option_id, unit)
);
create index discussion_vote_petition on discussion_vote (petition_id);
