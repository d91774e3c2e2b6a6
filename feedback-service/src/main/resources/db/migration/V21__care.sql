-- What is offered beside the handling (F-13, F-14). No event tells of it and nothing else reads it; the words lie sealed among the
-- writings. "branch" is the unit that the petition concerns.
create table care (
    id          uuid primary key,
    petition_id uuid        not null,
    branch      text        not null,
    kind        text        not null,
    state       text        not null,
    giver       text        not null,
    offered_by  text        not null,
    offered_at  timestamptz not null,
    words_id    uuid        not null
);
create index care_branch on care (branch text_pattern_ops, offered_at desc);
create index care_giver on care (giver, offered_at desc);
create index care_petition on care (petition_id);

create table care_session (
    id       uuid primary key,
    care_id  uuid not null references care,
    held_on  date not null,
    notes_id uuid not null
);
create index care_session_care on care_session (care_id);
