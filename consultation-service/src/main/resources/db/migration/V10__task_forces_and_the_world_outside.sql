-- Several units solve a case on the spot within ten working days (C-09).
create table task_force (
    id          uuid primary key,
    petition_id uuid not null references consultation (id),
    state       text not null,
    plan        text not null,
    lead        text not null,
    formed_on   date not null,
    formed_by   text not null,
    result      text,
    ended_on    date
);
create unique index task_force_working on task_force (petition_id) where state = 'WORKING';
create index task_force_petition on task_force (petition_id);
create index task_force_longest on task_force (formed_on, id) where state = 'WORKING';
create table task_force_member (
    task_force_id uuid not null references task_force (id),
    petition_id   uuid not null,
    unit          text not null,
    account       text not null,
    part          text not null,
    primary key (task_force_id, account)
);
create table task_force_note (
    id            uuid primary key,
    task_force_id uuid        not null references task_force (id),
    petition_id   uuid        not null,
    day           date        not null,
    words         text        not null,
    written_by    text        not null,
    written_at    timestamptz not null
);
create index task_force_note_force on task_force_note (task_force_id);

-- A case goes up to the superior unit (C-13).
create table raising (
    id          uuid primary key,
    petition_id uuid        not null references consultation (id),
    state       text        not null,
    from_unit   text        not null,
    to_unit     text        not null,
    reason      text        not null,
    stays       text        not null,
    asked_by    text        not null,
    asked_at    timestamptz not null,
    decided_by  text,
    decided_at  timestamptz,
    remark      text
);
create unique index raising_up on raising (petition_id) where state <> 'GIVEN_BACK';
create index raising_petition on raising (petition_id);
create index raising_waits on raising (to_unit text_pattern_ops, asked_at) where state = 'ASKED';

-- Campaigns over long-pending cases (C-14); since when a matter is there says whether it is a legacy (X-54).
create table campaign (
    id         uuid primary key,
    unit       text not null,
    title      text not null,
    plan       text not null,
    from_day   date not null,
    until_day  date not null,
    started_by text not null
);
create index campaign_unit on campaign (unit text_pattern_ops, until_day);
create table campaign_goal (
    campaign_id uuid    not null references campaign (id),
    by_day      date    not null,
    resolved    integer not null,
    primary key (campaign_id, by_day)
);
create table campaign_case (
    campaign_id uuid not null references campaign (id),
    petition_id uuid not null references consultation (id),
    since       date,
    primary key (campaign_id, petition_id)
);
-- What step 5 established as resolved, of every petition: it may come before a campaign does (F-09).
create table resolved_petition (
    petition_id uuid primary key,
    resolved_on date not null
);
create index campaign_case_petition on campaign_case (petition_id);

-- Where matters are mediated, and by whom (X-16, X-55).
create table mediation_place (
    id   uuid primary key,
    kind text not null,
    name text not null,
    unit text not null
);
create index mediation_place_unit on mediation_place (unit text_pattern_ops);
create table mediator (
    id          uuid primary key,
    place_id    uuid   not null references mediation_place (id),
    account     text   not null,
    account_key text   not null,
    fields      text[] not null,
    languages   text[] not null,
    from_day    date   not null,
    until_day   date
);
create index mediator_place on mediator (place_id);
create index mediator_account on mediator (account_key);

-- Bodies outside, meetings with them at their rhythm, matters that go to them (C-11, C-12, X-40, X-42, X-54).
create table partner (
    id        uuid primary key,
    kind      text   not null,
    name      text   not null,
    unit      text   not null,
    region    text   not null,
    contact   text   not null,
    phone     text,
    languages text[] not null,
    rhythm    text[] not null,
    since     date   not null,
    ended_on  date
);
create index partner_unit on partner (unit text_pattern_ops);
create table partner_meeting (
    id          uuid primary key,
    partner_id  uuid not null references partner (id),
    kind        text not null,
    held_on     date not null,
    words       text not null,
    sent_on     date,
    received_on date,
    noted_by    text not null
);
create index partner_meeting_partner on partner_meeting (partner_id, held_on);
create table referral (
    id          uuid primary key,
    petition_id uuid not null references consultation (id),
    partner_id  uuid not null references partner (id),
    kind        text not null,
    state       text not null,
    words       text not null,
    asked_on    date not null,
    answer_by   date not null,
    asked_by    text not null,
    answer      text,
    answered_on date
);
create index referral_petition on referral (petition_id);
create index referral_waits on referral (answer_by, id) where state = 'ASKED';

-- Proceedings about a matter, and packages that settle it in stages (X-52, X-58, E-15).
create table lawsuit (
    id          uuid primary key,
    petition_id uuid not null references consultation (id),
    kind        text not null,
    court       text not null,
    number      text not null,
    number_key  text not null,
    begun_on    date not null,
    ended       text,
    ended_on    date,
    outcome     text
);
create unique index lawsuit_number on lawsuit (petition_id, number_key);
create index lawsuit_runs on lawsuit (begun_on, id) where ended is null;
create table settlement (
    id           uuid primary key,
    petition_id  uuid not null references consultation (id),
    words        text not null,
    agreed_on    date not null,
    performed_on date,
    ended_on     date,
    reason       text
);
create unique index settlement_runs on settlement (petition_id) where performed_on is null and ended_on is null;
create index settlement_petition on settlement (petition_id);
create table settlement_stage (
    id            uuid primary key,
    settlement_id uuid not null references settlement (id),
    petition_id   uuid not null,
    kind          text not null,
    words         text not null,
    people        integer,
    due_on        date not null,
    placed        integer,
    done_on       date,
    evidence      text
);
create index settlement_stage_settlement on settlement_stage (settlement_id);
