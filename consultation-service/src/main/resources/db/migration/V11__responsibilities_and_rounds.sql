-- Who is responsible for what, version by version (X-04 to X-06), and what leaders read (X-05).
create table responsibility_list (
    unit       text    not null,
    version    integer not null,
    adopted_on date    not null,
    entered_by text    not null,
    primary key (unit, version)
);
create table responsibility (
    unit    text    not null,
    version integer not null,
    module  text    not null,
    leader  text    not null,
    post    text    not null,
    head    boolean not null,
    duties  text    not null,
    primary key (unit, version, module),
    foreign key (unit, version) references responsibility_list (unit, version)
);
create table letter_reading (
    id          uuid primary key,
    petition_id uuid        not null references consultation (id),
    read_by     text        not null,
    read_at     timestamptz not null,
    words       text        not null
);
create index letter_reading_petition on letter_reading (petition_id);

-- Every time that an action item was handed in, with what was said to it (C-06).
create table action_item_round (
    item_id      uuid        not null references action_item (id),
    petition_id  uuid        not null,
    round        integer     not null,
    evidence     text        not null,
    handed_in_by text        not null,
    handed_in_at timestamptz not null,
    accepted     boolean,
    judged_by    text,
    judged_at    timestamptz,
    reason       text,
    primary key (item_id, round)
);
create index action_item_round_petition on action_item_round (petition_id);
-- Of what was handed in before the last round is known.
insert into action_item_round
select id, petition_id, rounds, evidence, handed_in_by, handed_in_at,
       case state when 'ACCEPTED' then true when 'OPEN' then false end, judged_by, judged_at, reason
from action_item where evidence is not null and handed_in_by is not null and handed_in_at is not null;

-- What an invited person thinks of it (C-15).
alter table session_seat add column opinion text, add column opined_at timestamptz;
-- Who comes in somebody's place sees the session, too.
alter table session_seat add column substitute_key text;
update session_seat set substitute_key = upper(regexp_replace(substitute, '[^[:alnum:]]', '', 'g')) where substitute is not null;
create index session_seat_substitute on session_seat (substitute_key) where substitute_key is not null;

-- What a supplement adds stays as it was adopted, however its items move.
alter table supplement add column items jsonb not null default '[]';
update supplement set items = coalesce((select jsonb_agg(jsonb_build_object('what', what, 'unit', unit, 'dueOn', due_on) order by due_on, id)
    from action_item where action_item.petition_id = supplement.petition_id and action_item.supplement = supplement.number), '[]');

-- Sheets of action items, by last day.
create index action_item_due on action_item (due_on, id);
