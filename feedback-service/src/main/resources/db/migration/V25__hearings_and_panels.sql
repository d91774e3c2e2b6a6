-- The request that came by receipt code, late and with a cause: a person judges the cause (E-08). The words are intake's.
create table late_request (
    id          uuid primary key,
    petition_id uuid        not null references handling (id),
    asked_on    date        not null,
    state       text        not null,
    judged_by   text,
    judged_at   timestamptz,
    reason_id   uuid
);
create index late_request_petition on late_request (petition_id, id);

-- Who handled the contested opinion, and the end that the petitioner makes of it.
alter table review add column opinion_of text;
update review set opinion_of = coalesce(
    (select body from review earlier where earlier.petition_id = review.petition_id and earlier.id < review.id
        and earlier.stage = 'REVIEW' and review.stage = 'RE_REVIEW' order by earlier.id desc limit 1),
    (select handling_unit from handling where handling.id = review.petition_id), body);
alter table review alter column opinion_of set not null;
alter table review add column request_id uuid;
alter table review add column withdrawn_on date;
drop index review_running;
create unique index review_running on review (petition_id)
    where told is null and withdrawn_on is null and outcome is distinct from 'SENT_BACK';

-- Hearings 听证 (E-11, E-21): who was called, who came. What is heard about and the record lie among the writings.
create table hearing (
    id          uuid primary key,
    petition_id uuid        not null references handling (id),
    review_id   uuid        not null references review (id),
    begins_on   date        not null,
    ends_on     date        not null,
    place       text        not null,
    invited     jsonb       not null,
    attended    jsonb,
    state       text        not null,
    called_by   text        not null,
    called_at   timestamptz not null,
    held_on     date,
    subject_id  uuid,
    record_id   uuid
);
create index hearing_petition on hearing (petition_id, id);
create unique index hearing_once on hearing (review_id) where state <> 'CANCELLED';
insert into hearing (id, petition_id, review_id, begins_on, ends_on, place, invited, state, called_by, called_at, held_on)
    select gen_random_uuid(), petition_id, id, least(asked_on, hearing_until), hearing_until, '', '[]',
           case when outcome is null then 'CALLED' else 'HELD' end, coalesce(decided_by, asked_by),
           asked_on::timestamptz, case when outcome is null then null else hearing_until end
    from review where hearing_until is not null;
alter table review drop column hearing_until;

-- Who can be drawn to review a conclusion (F-10): experts, lawyers, staff representatives.
create table assessor (
    id         uuid primary key,
    branch     text        not null,
    account    text        not null,
    kind       text        not null,
    unit       text        not null,
    field      text        not null,
    entered_by text        not null,
    entered_at timestamptz not null,
    left_at    timestamptz
);
create unique index assessor_once on assessor (account) where left_at is null;
create index assessor_branch on assessor (branch text_pattern_ops);

-- Who was drawn. What the draw was made from is kept: anybody can draw it again.
create table review_panel (
    id          uuid primary key,
    petition_id uuid        not null references handling (id),
    review_id   uuid        not null unique references review (id),
    seed        text        not null,
    candidates  uuid[]      not null,
    drawn_by    text        not null,
    drawn_at    timestamptz not null
);
create index review_panel_petition on review_panel (petition_id);
create table panel_seat (
    panel_id    uuid    not null references review_panel (id),
    petition_id uuid    not null references handling (id),
    assessor_id uuid    not null references assessor (id),
    place       integer not null,
    outcome     text,
    opinion_id  uuid,
    entered_by  text,
    given_at    timestamptz,
    excused_at  timestamptz,
    excuse_id   uuid,
    primary key (panel_id, assessor_id)
);
create index panel_seat_petition on panel_seat (petition_id);
