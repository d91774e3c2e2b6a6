-- A named leader owns a case until it is resolved (X-07), with a plan of its own and what was done (C-14).
create table leader_case (
    petition_id uuid primary key references consultation (id),
    leader      text not null,
    leader_key  text not null,
    state       text not null,
    taken_on    date not null,
    resolved_on date
);
create index leader_case_leader on leader_case (leader_key, taken_on);

create table leader_case_entry (
    id          uuid primary key,
    petition_id uuid        not null references consultation (id),
    kind        text        not null,
    day         date        not null,
    words       text        not null,
    written_by  text        not null,
    written_at  timestamptz not null
);
create index leader_case_entry_petition on leader_case_entry (petition_id);
