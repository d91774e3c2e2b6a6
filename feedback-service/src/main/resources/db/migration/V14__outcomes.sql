-- How a petition passed the closing gate has its evidence among the sealed writings (F-08); that it is resolved, or its dispute at an end,
-- are facts of their own beside the closing (F-09). What was closed before says as much of both as it said then.
create table outcome_fact (
    id             uuid primary key,
    petition_id    uuid not null,
    outcome        text not null,
    established_on date not null,
    established_by text not null,
    evidence_id    uuid,
    withdrawn_at   timestamptz,
    withdrawn_by   text,
    withdrawal_id  uuid
);
create unique index outcome_fact_holds on outcome_fact (petition_id, outcome) where withdrawn_at is null;
create index outcome_fact_petition on outcome_fact (petition_id);

insert into outcome_fact (id, petition_id, outcome, established_on, established_by)
    select gen_random_uuid(), id, closing ->> 'outcome', (closed_at at time zone 'Asia/Shanghai')::date, 'system'
    from handling where closing ->> 'outcome' in ('RESOLVED', 'DISPUTE_ENDED');
update handling set closing = jsonb_build_object('responsibleUnit', handling_unit, 'hazard', 'TREATED',
    'solution', case closing ->> 'outcome' when 'CLOSED' then 'EXPLAINED' else 'SOLVED' end)
    where closing is not null;

-- Units answer for closings that should not have been, and for what else they did to a petition (X-24).
create table accountability (
    id          uuid primary key,
    petition_id uuid        not null,
    unit        text        not null,
    cause       text        not null,
    state       text        not null,
    opened_by   text        not null,
    opened_at   timestamptz not null,
    facts_id    uuid        not null,
    proposed    text,
    proposed_by text,
    proposal_id uuid,
    measure     text,
    decided_by  text,
    decided_at  timestamptz,
    decision_id uuid
);
create index accountability_petition on accountability (petition_id);
create index accountability_unit on accountability (unit text_pattern_ops, opened_at desc);

create table false_closing (
    id          uuid primary key,
    petition_id uuid        not null,
    unit        text        not null,
    closed_at   timestamptz not null,
    found_by    text        not null,
    found_at    timestamptz not null
);
create index false_closing_unit on false_closing (unit text_pattern_ops, found_at desc);
