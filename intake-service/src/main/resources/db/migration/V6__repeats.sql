-- The same matter raised again (I-23): found by pairs of characters, each known by a keyed number only. Whoever reads this
-- table without the key learns how often a number occurs, and no word.
create extension if not exists intarray;

create table repeat_index (
    petition_id uuid primary key references petition (id) deferrable initially deferred,
    pairs       integer[] not null
);
create index repeat_index_pairs on repeat_index using gin (pairs gin__int_ops) with (fastupdate = off);

-- In how many petitions a pair stands, by the same numbers; added to now and then, exact enough.
create table pair_count (
    only_one boolean primary key default true check (only_one),
    texts    bigint not null,
    counts   bytea  not null
);

-- What a person has decided about two petitions.
create table repeat_judgement (
    petition_id uuid        not null references petition (id),
    other_id    uuid        not null references petition (id),
    judgement   text        not null,
    judged_by   text        not null,
    judged_at   timestamptz not null,
    primary key (petition_id, other_id)
);
