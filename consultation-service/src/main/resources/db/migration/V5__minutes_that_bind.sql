-- Numbers of minutes 文号, without a gap within a year (C-06).
create table document_number (
    word text    not null,
    year integer not null,
    last bigint  not null,
    primary key (word, year)
);

-- What minutes resolve is a row each: handed in by its unit, accepted by another (C-06).
create table action_item (
    id           uuid primary key,
    petition_id  uuid    not null references consultation (id),
    supplement   integer not null,
    what         text    not null,
    unit         text    not null,
    due_on       date    not null,
    state        text    not null,
    rounds       integer not null,
    evidence     text,
    handed_in_by text,
    handed_in_at timestamptz,
    judged_by    text,
    judged_at    timestamptz,
    reason       text
);
create index action_item_petition on action_item (petition_id);
create index action_item_waits on action_item (unit text_pattern_ops, due_on) where state in ('OPEN', 'HANDED_IN');

-- What was resolved before; a day lies in the minutes as a list of year, month and day. What was reported done then was not judged.
insert into action_item (id, petition_id, supplement, what, unit, due_on, state, rounds)
select (item ->> 'itemId')::uuid, consultation.id, 0, item ->> 'what', item ->> 'unit',
       case jsonb_typeof(item -> 'dueOn')
           when 'array' then make_date((item -> 'dueOn' ->> 0)::int, (item -> 'dueOn' ->> 1)::int, (item -> 'dueOn' ->> 2)::int)
           else (item ->> 'dueOn')::date end,
       case when jsonb_typeof(item -> 'doneOn') in ('array', 'string') then 'ACCEPTED' else 'OPEN' end,
       case when jsonb_typeof(item -> 'doneOn') in ('array', 'string') then 1 else 0 end
from consultation cross join lateral jsonb_array_elements(minutes -> 'items') item
where minutes is not null;
update consultation set minutes = jsonb_set(minutes, '{items}',
    (select jsonb_agg(item - 'doneOn') from jsonb_array_elements(minutes -> 'items') item))
where jsonb_array_length(minutes -> 'items') > 0;
-- Who does something sees the consultation.
insert into participant_unit (petition_id, unit) select distinct petition_id, unit from action_item on conflict do nothing;

-- The method demands a consultation: one proposes to waive it, another consents (C-01).
alter table consultation add column waiver_by text;

-- A draft of the minutes, and what participants say of it.
create table minutes_draft (
    petition_id    uuid primary key references consultation (id),
    version        integer     not null,
    content        jsonb       not null,
    comments_until timestamptz not null,
    drafted_by     text        not null,
    drafted_at     timestamptz not null
);
create table minutes_comment (
    id           uuid primary key,
    petition_id  uuid        not null references consultation (id),
    version      integer     not null,
    unit         text        not null,
    words        text        not null,
    commented_by text        not null,
    commented_at timestamptz not null
);
create index minutes_comment_petition on minutes_comment (petition_id);

-- What changes adopted minutes, and who signed them.
create table supplement (
    petition_id uuid        not null references consultation (id),
    number      integer     not null,
    changes     text        not null,
    words       text        not null,
    replaced    uuid[]      not null,
    adopted_by  text        not null,
    adopted_at  timestamptz not null,
    primary key (petition_id, number)
);
create table minutes_signature (
    petition_id uuid        not null references consultation (id),
    supplement  integer     not null,
    unit        text        not null,
    signed_by   text        not null,
    signed_at   timestamptz not null,
    primary key (petition_id, supplement, unit)
);
