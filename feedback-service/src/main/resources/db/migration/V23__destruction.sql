-- What is destroyed after ten years (F-15): lists of files, two persons each; they outlive what was on them, and name nobody. A file
-- that is held stays.
create table volume_hold (
    id          uuid primary key,
    petition_id uuid        not null,
    reason_id   uuid        not null,
    held_by     text        not null,
    held_at     timestamptz not null,
    lifted_by   text,
    lifted_at   timestamptz,
    lifting_id  uuid
);
create unique index volume_hold_one on volume_hold (petition_id) where lifted_at is null;

create table destruction (
    id          uuid primary key,
    branch      text        not null,
    confidential boolean     not null,
    state       text        not null,
    proposed_by text        not null,
    proposed_at timestamptz not null,
    decided_by  text,
    decided_at  timestamptz
);
create index destruction_branch on destruction (branch text_pattern_ops, proposed_at desc);

-- "of_petition", not petition_id: that it was destroyed is not destroyed.
create table destroyed_file (
    destruction_id uuid    not null references destruction,
    of_petition    uuid    not null,
    digest         text    not null,
    confirmed      jsonb   not null default '{}',
    primary key (destruction_id, of_petition)
);
create index destroyed_file_petition on destroyed_file (of_petition);
